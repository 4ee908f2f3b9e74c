import {
  type ClusterModel,
  compareNames,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';
import { privateEntryAnnotations } from './privateEntry';

/** Names that a cluster serves for environments of several clusters. */
function sharedHosts(
  { model }: Pick<AddonPlatform, 'model'>,
  { name }: ClusterModel,
): string[] {
  const hosts = model.apps.flatMap(({ environments }) =>
    environments.flatMap(({ ingressHost, clusters }) =>
      ingressHost !== undefined &&
      clusters.length > 1 &&
      clusters.includes(name)
        ? [ingressHost]
        : [],
    ),
  );
  return [...new Set(hosts)].sort(compareNames);
}

/** Zone of a name: what comes after its first label. */
function zoneOf(host: string): string {
  return host.split('.').slice(1).join('.');
}

/**
 * Name under which the entry of one cluster is found in a zone, beside the
 * names that all clusters share.
 *
 * @public
 */
export function entryName(cluster: string, zone: string): string {
  return `${cluster}.${zone}`;
}

/**
 * Names of the entry of a cluster, where every region serves: the names of
 * apps lead to all entries, and are written by the infrastructure code. None
 * for a cluster that shares no name with another.
 */
export function regionalEntries(
  platform: Pick<AddonPlatform, 'choices' | 'model'>,
  cluster: ClusterModel,
): string[] {
  if (platform.choices['disaster-recovery'] !== 'active-active') return [];
  const zones = new Set(sharedHosts(platform, cluster).map(zoneOf));
  return [...zones]
    .sort(compareNames)
    .map(zone => entryName(cluster.name, zone));
}

/**
 * Annotations of the Service of the entry of a cluster: by which ExternalDNS
 * writes its names, where it shares some, and by which its load balancer is
 * private, where only an API gateway reaches it.
 */
export function entryAnnotations(
  platform: Pick<AddonPlatform, 'choices' | 'has' | 'model'>,
  cluster: ClusterModel,
): Record<string, string> {
  const entries = regionalEntries(platform, cluster);
  return {
    ...(entries.length > 0 && {
      'external-dns.alpha.kubernetes.io/hostname': entries.join(','),
    }),
    ...privateEntryAnnotations(platform, cluster),
  };
}
