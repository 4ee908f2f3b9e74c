import {
  type ClusterModel,
  IN_CLUSTER_SERVER,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';

/** Whether a cluster is the one from which the others are steered: that in which Argo CD runs, else the first by name. */
export function isHub(
  { model }: AddonPlatform,
  { name }: ClusterModel,
): boolean {
  const hub =
    model.clusters.find(({ server }) => server === IN_CLUSTER_SERVER) ??
    model.clusters[0];
  return hub?.name === name;
}
