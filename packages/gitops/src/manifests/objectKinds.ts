import type { RepositoryFile } from '../tree/RepositoryTree';

/** A kind of object, without its version. */
export interface ObjectKind {
  group: string;
  kind: string;
}

/** Begin of an object in a file, as `manifestFile` writes it. */
const OBJECT = /^apiVersion: "?([^\s"]+)"?\nkind: "?([A-Za-z0-9]+)"?$/gm;

/** Files for kustomize are no objects of a cluster. */
const KUSTOMIZE_GROUP = 'kustomize.config.k8s.io';

/** Group of an `apiVersion`; empty for the core of Kubernetes. */
export function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

/** Kinds of the objects in generated files, each once. */
export function objectKinds(files: readonly RepositoryFile[]): ObjectKind[] {
  const kinds = new Map<string, ObjectKind>();
  for (const { path, content } of files) {
    if (!path.endsWith('.yaml')) continue;
    for (const [, apiVersion, kind] of content.matchAll(OBJECT)) {
      const group = groupOf(apiVersion);
      if (group !== KUSTOMIZE_GROUP)
        kinds.set(`${group}/${kind}`, { group, kind });
    }
  }
  return [...kinds.values()];
}
