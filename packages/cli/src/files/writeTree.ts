import type { RepositoryTree } from '@kubernetes-architect/gitops';
import { constants } from 'node:fs';
import {
  cp,
  mkdir,
  readdir,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from '../CommandError';
import { isPromoted } from './isPromoted';
import { fileErrorReason } from './readTextFile';
import { lstatIfThere, refuseSymlinks } from './refuseSymlinks';
import { earlierBlobs, removeStale } from './removeStale';
import { recoverWorkFolders, workFolder } from './workFolders';

/** What writing a tree did. */
export interface WrittenTree {
  /** Files that are no longer generated and were as the last run had left them. */
  removed: string[];
  /** Files that are no longer generated but were changed since; they stay. */
  kept: string[];
}

async function refuseLinksInside(folder: string, path: string): Promise<void> {
  const segments = path.split('/');
  for (let depth = 1; depth <= segments.length; depth += 1) {
    const part = segments.slice(0, depth).join('/');
    if ((await lstatIfThere(join(folder, part)))?.isSymbolicLink()) {
      throw CommandError.ofFile(
        part,
        'is a symbolic link in the output folder: remove it first',
      );
    }
  }
}

async function writeFiles(
  folder: string,
  tree: RepositoryTree,
  earlier: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const file of tree.files) {
    const { path, content, owner } = file;
    // What belongs to people is written once.
    if (owner === 'people' && (await lstatIfThere(join(folder, path))))
      continue;
    if (await isPromoted(folder, file, earlier)) continue;
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Fills a folder beside the target with what the target has and the tree over it. */
async function prepare(options: {
  target: string;
  tree: RepositoryTree;
  folder: string;
  occupied: boolean;
}): Promise<WrittenTree> {
  const { target, tree, folder, occupied } = options;
  if (!occupied) {
    await mkdir(folder);
    await writeFiles(folder, tree);
    return { removed: [], kept: [] };
  }
  for (const { path } of tree.files) await refuseLinksInside(target, path);
  await cp(target, folder, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE,
  });
  const earlier = await earlierBlobs(folder, tree);
  const written = await removeStale(folder, tree);
  await writeFiles(folder, tree, earlier);
  return written;
}

async function putInPlace(
  folder: string,
  target: string,
  occupied: boolean,
): Promise<void> {
  if (!occupied) {
    if (await lstatIfThere(target)) await rmdir(target);
    await rename(folder, target);
    return;
  }
  const old = workFolder(target, 'old');
  await rename(target, old);
  try {
    await rename(folder, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function replaceFolder(options: {
  out: string;
  tree: RepositoryTree;
  force?: boolean;
}): Promise<WrittenTree> {
  const { out, tree, force = false } = options;
  const target = resolve(out);
  await refuseSymlinks(out);
  await recoverWorkFolders(target);
  const status = await lstatIfThere(target);
  if (status && !status.isDirectory())
    throw CommandError.ofFile(out, 'is not a folder: name another one');
  const occupied = status !== undefined && (await readdir(target)).length > 0;
  if (occupied && !force) {
    throw CommandError.ofFile(
      out,
      'has content: name an empty folder, or use --force to write over generated files',
    );
  }
  await mkdir(dirname(target), { recursive: true });
  const folder = workFolder(target, 'new');
  try {
    const written = await prepare({ target, tree, folder, occupied });
    await putInPlace(folder, target, occupied);
    return written;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a tree into a folder so that the folder is never half-written: the
 * files are written beside it and the finished folder takes its name. With
 * `force`, a folder with content is replaced by its own content with the
 * generated files over it; whatever else is in it stays.
 */
export async function writeTree(options: {
  out: string;
  tree: RepositoryTree;
  force?: boolean;
}): Promise<WrittenTree> {
  try {
    return await replaceFolder(options);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw CommandError.ofFile(options.out, fileErrorReason(error));
  }
}
