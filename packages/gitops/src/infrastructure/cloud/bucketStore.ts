import { type ObjectStore, objectStoreOf } from '@kubernetes-architect/addons';
import type { ClusterStackContext } from './StackBuilder';

/** Where the add-ons of a cluster keep the objects of a purpose. */
export function bucketStore(
  { context, choices, plan }: ClusterStackContext,
  purpose: string,
): ObjectStore {
  return objectStoreOf({
    platform: {
      model: context.model,
      choices,
      has: context.hasAddon,
      clusters: [plan.cluster],
    },
    cluster: { ...plan.cluster, name: plan.name },
    purpose,
  });
}
