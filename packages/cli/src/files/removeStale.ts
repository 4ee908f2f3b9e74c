import {
  gitBlobId,
  LOCK_FILE_PATH,
  parseLockFile,
  type RepositoryTree,
} from '@kubernetes-architect/gitops';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lstatIfThere } from './refuseSymlinks';

async function readIfFile(path: string): Promise<string | undefined> {
  return (await lstatIfThere(path))?.isFile()
    ? readFile(path, 'utf8')
    : undefined;
}

/** Whether every folder on the way to a file is a folder and not a link. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const parents = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= parents.length; depth += 1) {
    const status = await lstatIfThere(join(folder, ...parents.slice(0, depth)));
    if (!status?.isDirectory()) return false;
  }
  return true;
}

/**
 * Removes the files that an earlier run generated and this one does not. A
 * file that was changed since is kept.
 */
export async function removeStale(
  folder: string,
  tree: RepositoryTree,
): Promise<{ removed: string[]; kept: string[] }> {
  const removed: string[] = [];
  const kept: string[] = [];
  const lock = parseLockFile(
    (await isInside(folder, LOCK_FILE_PATH))
      ? await readIfFile(join(folder, LOCK_FILE_PATH))
      : undefined,
  );
  const generated = new Set(tree.files.map(({ path }) => path));
  for (const [path, blobId] of Object.entries(lock?.files ?? {})) {
    if (generated.has(path) || !(await isInside(folder, path))) continue;
    const content = await readIfFile(join(folder, path));
    if (content === undefined) continue;
    if (gitBlobId(content) === blobId) {
      await rm(join(folder, path));
      removed.push(path);
    } else kept.push(path);
  }
  return { removed, kept };
}
