import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { parse } from 'yaml';
import type { RepositoryTree } from '../../src';

interface KustomizationFile {
  resources?: string[];
  components?: string[];
  patches?: { path?: string }[];
}

/** Files of a tree by their path. */
export type TreeFiles = ReadonlyMap<string, string>;

/** Files by path, for {@link overlayDigest}. */
export function treeFiles({ files }: RepositoryTree): TreeFiles {
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Adds to `taken` all files that kustomize may read for a folder. */
function take(files: TreeFiles, folder: string, taken: Set<string>): void {
  for (const path of files.keys())
    if (path.startsWith(`${folder}/`)) taken.add(path);
  const text = files.get(`${folder}/kustomization.yaml`);
  if (text === undefined) return;
  const {
    resources = [],
    components = [],
    patches = [],
  } = (parse(text) as KustomizationFile | null) ?? {};
  const named = [
    ...resources,
    ...components,
    ...patches.flatMap(({ path }) => path ?? []),
  ].map(name => posix.join(folder, name));
  for (const path of named) {
    if (files.has(path)) taken.add(path);
    else if (!path.startsWith(`${folder}/`)) take(files, path, taken);
  }
}

/**
 * What a folder is built from, as one number: the names of the files seen from
 * the folder, and their content. Two folders with the same one build the same.
 */
export function overlayDigest(files: TreeFiles, folder: string): string {
  const taken = new Set<string>();
  take(files, folder, taken);
  const hash = createHash('sha256');
  for (const path of [...taken].sort())
    hash.update(`${posix.relative(folder, path)}\0${files.get(path)}\0`);
  return hash.digest('hex');
}
