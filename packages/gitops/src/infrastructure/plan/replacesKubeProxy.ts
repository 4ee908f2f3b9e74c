import type { ClusterPlan } from './ClusterPlan';

/** Whether an add-on does the work of kube-proxy, so that the installer leaves it out. */
export function replacesKubeProxy({
  addons,
}: Pick<ClusterPlan, 'addons'>): boolean {
  return addons.some(({ definition }) => definition.name === 'cilium');
}
