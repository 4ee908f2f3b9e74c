import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';

/**
 * Whether a cluster is the one that manages the others: the first of those
 * that host the last environment, since what manages production is production.
 */
export function managementCluster(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): boolean {
  const last = model.environments.at(-1)?.name;
  const hub =
    model.clusters.find(
      ({ environments }) => last !== undefined && environments.includes(last),
    ) ?? model.clusters.at(0);
  return hub?.name === cluster.name;
}
