import type { ProvidedKind } from '../AddonDefinition';

/** Kinds of one group and version. Those named in `cluster` belong to no namespace. */
export function kindsOf(options: {
  group: string;
  version: string;
  namespaced?: readonly string[];
  cluster?: readonly string[];
}): ProvidedKind[] {
  const { group, version, namespaced = [], cluster = [] } = options;
  return [
    ...namespaced.map(kind => ({
      group,
      version,
      kind,
      scope: 'Namespaced' as const,
    })),
    ...cluster.map(kind => ({
      group,
      version,
      kind,
      scope: 'Cluster' as const,
    })),
  ];
}
