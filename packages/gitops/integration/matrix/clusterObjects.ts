import { posix } from 'node:path';
import type { RepositoryTree } from '../../src';
import { expandApplicationSets } from '../../src/testing/expandApplicationSets';
import type { BuiltObject } from './treeChecks';

/** Label of an Application with the name of the cluster that it brings objects into. */
const CLUSTER_LABEL = 'kubernetes-architect.io/cluster';

interface FluxKustomization {
  spec?: { path?: string };
}

function byFolder(
  objects: readonly BuiltObject[],
): ReadonlyMap<string, BuiltObject[]> {
  const folders = new Map<string, BuiltObject[]>();
  for (const built of objects)
    folders.set(built.folder, [...(folders.get(built.folder) ?? []), built]);
  return folders;
}

/** Folders that the Applications of each cluster read. */
function argoCdFolders(tree: RepositoryTree): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { labels, spec } of expandApplicationSets(tree)) {
    const cluster = labels[CLUSTER_LABEL];
    const { source, sources = [] } = spec as {
      source?: { path?: string };
      sources?: Array<{ path?: string }>;
    };
    const read = folders.get(cluster) ?? new Set();
    for (const { path } of [...(source ? [source] : []), ...sources])
      if (path !== undefined) read.add(path);
    folders.set(cluster, read);
  }
  return folders;
}

/** Folders that the Kustomizations below `clusters/<name>` lead to, one after the other. */
function fluxFolders(
  objects: ReadonlyMap<string, BuiltObject[]>,
): Map<string, Set<string>> {
  const roots = [...objects.keys()].filter(folder =>
    /^clusters\/[^/]+$/.test(folder),
  );
  return new Map(
    roots.map(root => {
      const folders = new Set([root]);
      for (const folder of folders)
        for (const { object } of objects.get(folder) ?? []) {
          const { path } = (object as FluxKustomization).spec ?? {};
          if (object.kind === 'Kustomization' && path !== undefined)
            folders.add(posix.normalize(path));
        }
      return [root, folders];
    }),
  );
}

/** What each cluster gets of a tree that is one repository. */
export function clusterObjects(
  tree: RepositoryTree,
  objects: readonly BuiltObject[],
): BuiltObject[][] {
  const known = byFolder(objects);
  const usesArgoCd = tree.files.some(({ path }) => path.startsWith('appsets/'));
  const clusters = usesArgoCd ? argoCdFolders(tree) : fluxFolders(known);
  return [...clusters.values()].map(folders =>
    [...folders].flatMap(folder => known.get(folder) ?? []),
  );
}
