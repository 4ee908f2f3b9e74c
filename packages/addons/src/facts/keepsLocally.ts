import type { ClusterModel } from '@kubernetes-architect/architecture';
import { type AddonPlatform, stageOf } from '../AddonPlatform';
import { storeKnowsPods } from './objectStore';

/** Whether objects stay on a disk: a cluster of one developer has no object store, and what it holds may be lost. */
export function keepsLocally(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): boolean {
  return cluster.provider === 'kind' && !stageOf(model, cluster)?.production;
}

/** Whether what keeps objects on a disk of such a cluster enters a store by a key on this one. */
export function entersByKey(
  platform: AddonPlatform,
  cluster: ClusterModel,
): boolean {
  return !keepsLocally(platform, cluster) && !storeKnowsPods(cluster);
}
