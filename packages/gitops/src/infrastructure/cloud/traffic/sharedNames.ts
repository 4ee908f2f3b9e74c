import { entryName } from '@kubernetes-architect/addons';
import {
  type ClusterModel,
  compareNames,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../../RenderContext';

/** A name that several clusters serve. */
export interface SharedName {
  host: string;
  /** First label, and the zone after it. */
  label: string;
  zone: string;
  /** Clusters, each with the name of its entry. */
  entries: readonly { cluster: ClusterModel; entry: string }[];
}

/** Names that clusters of several regions serve, by name, where every region serves. */
export function sharedNames({ model, choices }: RenderContext): SharedName[] {
  if (choices['disaster-recovery'] !== 'active-active') return [];
  const clustersOf = new Map<string, Set<string>>();
  for (const { environments } of model.apps)
    for (const { ingressHost, clusters } of environments)
      if (ingressHost !== undefined && clusters.length > 1)
        clustersOf.set(
          ingressHost,
          new Set([...(clustersOf.get(ingressHost) ?? []), ...clusters]),
        );
  return [...clustersOf]
    .sort(([one], [other]) => compareNames(one, other))
    .map(([host, names]) => {
      const [label, ...rest] = host.split('.');
      const zone = rest.join('.');
      return {
        host,
        label,
        zone,
        entries: model.clusters
          .filter(({ name }) => names.has(name))
          .map(cluster => ({ cluster, entry: entryName(cluster.name, zone) })),
      };
    });
}

/** Entries of all names, each once. */
export function entriesOf(names: readonly SharedName[]): SharedName['entries'] {
  const entries = names.flatMap(name => name.entries);
  return entries.filter(
    ({ entry }, index) =>
      entries.findIndex(each => each.entry === entry) === index,
  );
}
