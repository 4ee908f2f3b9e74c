import { join } from 'node:path';
import { ConflictError } from '@backstage/errors';
import { runGit } from './runGit';

/** Git's name for "this branch is not there yet". */
const NO_COMMIT = '0'.repeat(40);

export interface CommitFolderOptions {
  /** Bare repository that receives the commit. */
  gitDir: string;
  /** Folder whose files, all of them, become the tree of the commit. */
  sourceFolder: string;
  /** Folder for the index of this one commit. */
  temporaryFolder: string;
  branch: string;
  message: string;
  author: { name: string; email: string };
  /** Commit that the new one follows; left out for the first one of a repository. */
  parent?: string;
  /** Repository whose objects may be referred to as well. */
  alternate?: string;
  signal?: AbortSignal;
}

/**
 * Adds the files of a folder as one commit to a branch of a bare repository.
 * The branch moves in one step, and only when it still is where `parent` says.
 *
 * @returns the hash of the commit, or of `parent` when the tree is the same
 * @throws ConflictError when someone else moved the branch meanwhile
 */
export async function commitFolder(
  options: CommitFolderOptions,
): Promise<string> {
  const {
    gitDir,
    sourceFolder,
    temporaryFolder,
    branch,
    message,
    author,
    parent,
    alternate,
    signal,
  } = options;
  const env = {
    GIT_DIR: gitDir,
    GIT_WORK_TREE: sourceFolder,
    GIT_INDEX_FILE: join(temporaryFolder, 'index'),
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    ...(alternate
      ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: join(alternate, 'objects') }
      : {}),
  };
  const git = (args: string[], stdin?: string) =>
    runGit({ args, cwd: sourceFolder, env, stdin, signal });

  await git(['add', '--force', '--all', '--', '.']);
  const tree = await git(['write-tree']);
  if (
    parent &&
    tree === (await git(['rev-parse', '--verify', `${parent}^{tree}`]))
  )
    return parent;

  const commit = await git(
    ['commit-tree', ...(parent ? ['-p', parent] : []), '-F', '-', tree],
    message,
  );
  const expected = parent && !alternate ? parent : NO_COMMIT;
  try {
    await git(['update-ref', `refs/heads/${branch}`, commit, expected]);
  } catch (cause) {
    if (!(cause instanceof Error && /cannot lock ref/.test(cause.message)))
      throw cause;
    throw new ConflictError(
      `The branch ${branch} changed while the commit was made, and nothing was published: run the step again`,
      cause,
    );
  }
  return commit;
}
