import { rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { RepositoryTree } from '../../src';
import { kustomizeBuild } from '../support/kustomizeBuild';
import { putTree, temporaryFolder } from '../support/treeFolder';
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

function objectsOf(text: string, folder: string): BuiltObject[] {
  return parseAllDocuments(text).flatMap(document => {
    const object = document.toJS() as BuiltObject['object'] | null;
    return object ? [{ folder, object }] : [];
  });
}

/** All that a tree applies, built by kustomize itself, and its text. */
export async function buildTreeObjects(
  tree: RepositoryTree,
): Promise<{ objects: BuiltObject[]; text: string; folders: number }> {
  const folder = temporaryFolder();
  try {
    putTree(folder, tree);
    const folders = overlayFolders(tree);
    const built = await inTurn(folders, async path => ({
      path,
      text: await kustomizeBuild(join(folder, path)),
    }));
    const plain = tree.files
      .filter(
        ({ path }) =>
          PLAIN.test(path) && !folders.includes(posix.dirname(path)),
      )
      .map(({ path, content }) => ({ path, text: content }));
    return {
      objects: [...built, ...plain].flatMap(({ path, text }) =>
        objectsOf(text, path),
      ),
      text: [...built, ...plain].map(({ text }) => text).join('\n---\n'),
      folders: folders.length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
