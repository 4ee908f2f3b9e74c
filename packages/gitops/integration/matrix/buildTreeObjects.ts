import { rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { RepositoryTree } from '../../src';
import { kustomizeBuild } from '../support/kustomizeBuild';
import { putTree, temporaryFolder } from '../support/treeFolder';
import { overlayDigest, treeFiles } from './overlayDigest';
import type { BuiltObject } from './treeChecks';

/** kustomize takes little of a core by itself, and two cores build at once. */
const AT_ONCE = 3;

/** Folders that fetch a release from the network, which the tests do not. */
const REMOTE = /(^|\/)bootstrap\//;

/** Files of objects that are applied as they are written. */
const PLAIN =
  /(^|\/)(projects|appsets)\/[^/]+\.yaml$|(^|\/)bootstrap\/root\.yaml$/;

interface KustomizationFile {
  resources?: string[];
  components?: string[];
}

/** Folders with a kustomization that no other one takes in. */
export function overlayFolders(tree: RepositoryTree): string[] {
  const kustomizations = tree.files.filter(({ path }) =>
    /(^|\/)kustomization\.yaml$/.test(path),
  );
  const taken = new Set(
    kustomizations.flatMap(({ path, content }) => {
      const { resources = [], components = [] } = parse(
        content,
      ) as KustomizationFile;
      return [...resources, ...components].map(resource =>
        posix.join(posix.dirname(path), resource),
      );
    }),
  );
  return kustomizations
    .map(({ path }) => posix.dirname(path))
    .filter(folder => !taken.has(folder) && !REMOTE.test(`${folder}/`));
}

async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.map((item, index) => ({ item, index }));
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results[next.index] = await work(next.item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Objects that folders of the same content were built to. */
export type BuiltFolders = Map<string, Promise<BuiltObject['object'][]>>;

function objectsOf(text: string): BuiltObject['object'][] {
  return parseAllDocuments(text).flatMap(document => {
    if (document.errors.length > 0) throw document.errors[0];
    const object = document.toJS() as BuiltObject['object'] | null;
    return object ? [object] : [];
  });
}

/**
 * All that a tree applies, built by kustomize itself. A folder that was built
 * before, with the same files, is not built again.
 */
export async function buildTreeObjects(
  tree: RepositoryTree,
  known: BuiltFolders = new Map(),
): Promise<{ objects: BuiltObject[]; folders: number }> {
  const folder = temporaryFolder();
  try {
    putTree(folder, tree);
    const files = treeFiles(tree);
    const folders = overlayFolders(tree);
    const built = await inTurn(folders, async path => {
      const digest = overlayDigest(files, path);
      const objects =
        known.get(digest) ??
        kustomizeBuild(join(folder, path)).then(text => objectsOf(text));
      known.set(digest, objects);
      return (await objects).map(object => ({ folder: path, object }));
    });
    const plain = tree.files
      .filter(
        ({ path }) =>
          PLAIN.test(path) && !folders.includes(posix.dirname(path)),
      )
      .map(({ path, content }) =>
        objectsOf(content).map(object => ({ folder: path, object })),
      );
    return {
      objects: [...built, ...plain].flat(),
      folders: folders.length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
