import {
  gitBlobId,
  LOCK_FILE_PATH,
  parseLockFile,
  type RepositoryTree,
} from '@kubernetes-architect/gitops';
import { readdir, readFile, rm } from 'node:fs/promises';
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

/** What the lock file of one repository lists, with paths from the folder of all. */
async function lockedFiles(
  folder: string,
  lockPath: string,
): Promise<Array<[string, string]>> {
  if (!(await isInside(folder, lockPath))) return [];
  const lock = parseLockFile(await readIfFile(join(folder, lockPath)));
  const prefix = lockPath.slice(0, -LOCK_FILE_PATH.length);
  return Object.entries(lock?.files ?? {}).map(([path, blobId]) => [
    `${prefix}${path}`,
    blobId,
  ]);
}

/** Folders that repositories of one tree are written into. */
const REPOSITORY_FOLDER = /^(fleet|infrastructure|apps(-[a-z0-9-]+)?)$/;

/** Lock files of this tree, and of one that was cut into other repositories. */
async function lockPaths(
  folder: string,
  paths: readonly string[],
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const earlier = entries
    .filter(entry => entry.isDirectory() && REPOSITORY_FOLDER.test(entry.name))
    .map(({ name }) => `${name}/${LOCK_FILE_PATH}`);
  const now = paths.filter(path => `/${path}`.endsWith(`/${LOCK_FILE_PATH}`));
  return [...new Set([LOCK_FILE_PATH, ...earlier, ...now])];
}

/** The Git blob id of each file as an earlier run had written it, by path. */
export async function earlierBlobs(
  folder: string,
  tree: RepositoryTree,
): Promise<ReadonlyMap<string, string>> {
  const locks = await lockPaths(
    folder,
    tree.files.map(({ path }) => path),
  );
  const locked = await Promise.all(
    locks.map(path => lockedFiles(folder, path)),
  );
  return new Map(locked.flat());
}

/**
 * Removes the files that an earlier run generated and this one does not. A
 * file that was changed since is kept. A tree of several repositories has a
 * lock file in each.
 */
export async function removeStale(
  folder: string,
  tree: RepositoryTree,
): Promise<{ removed: string[]; kept: string[] }> {
  const removed: string[] = [];
  const kept: string[] = [];
  const paths = tree.files.map(({ path }) => path);
  const generated = new Set(paths);
  const locks = await lockPaths(folder, paths);
  const locked = await Promise.all(
    locks.map(path => lockedFiles(folder, path)),
  );
  for (const path of locks.filter(lock => !generated.has(lock)))
    if (await isInside(folder, path))
      await rm(join(folder, path), { force: true });
  for (const [path, blobId] of locked.flat()) {
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
