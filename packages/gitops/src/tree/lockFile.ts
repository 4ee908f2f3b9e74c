import { gitBlobId } from './gitBlobId';
import type { RepositoryFile, RepositoryTree } from './RepositoryTree';
import { buildTree, isSafePath } from './buildTree';

/**
 * Path of the file that says which files are generated.
 *
 * @public
 */
export const LOCK_FILE_PATH = '.architect/lock.json';

/**
 * Content of the lock file: the Git blob id of each generated file, by path.
 * A later run finds by it what people have changed since.
 *
 * @public
 */
export interface LockFile {
  version: 1;
  files: Record<string, string>;
  /** Paths of the files that were written once and belong to people since; absent when there are none. */
  people?: string[];
}

/** The files, ordered by path, with a lock file that lists them. */
export function withLockFile(files: readonly RepositoryFile[]): RepositoryTree {
  const place: RepositoryFile = { path: LOCK_FILE_PATH, content: '' };
  const tree = buildTree([...files, place]);
  const listed = tree.files.filter(file => file !== place);
  const people = listed
    .filter(({ owner }) => owner === 'people')
    .map(({ path }) => path);
  const lock: LockFile = {
    version: 1,
    files: Object.fromEntries(
      listed
        .filter(({ owner }) => owner === undefined)
        .map(({ path, content }) => [path, gitBlobId(content)]),
    ),
    ...(people.length > 0 && { people }),
  };
  const content = `${JSON.stringify(lock, undefined, 2)}\n`;
  return {
    files: tree.files.map(file =>
      file === place ? { ...place, content } : file,
    ),
  };
}

/**
 * Reads a lock file. Gives `undefined` for text that is none, since the file
 * may have been edited; paths that could leave the repository are left out.
 *
 * @public
 */
export function parseLockFile(text: string | undefined): LockFile | undefined {
  if (text === undefined) return undefined;
  try {
    const { version, files, people } = JSON.parse(text) as {
      version?: unknown;
      files?: unknown;
      people?: unknown;
    };
    if (version !== 1 || typeof files !== 'object' || files === null)
      return undefined;
    const entries = Object.entries(files).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && isSafePath(entry[0]),
    );
    const kept = Array.isArray(people)
      ? people.filter(
          (path): path is string =>
            typeof path === 'string' && isSafePath(path),
        )
      : [];
    return {
      version,
      files: Object.fromEntries(entries),
      ...(kept.length > 0 && { people: kept }),
    };
  } catch {
    return undefined;
  }
}
