import type { ClusterPlan } from './ClusterPlan';

/** Add-ons that connect pods. */
const NETWORKS: readonly string[] = ['calico', 'cilium'];

/** Whether the pod network is an add-on, so that the provider brings none. */
export function ownsNetwork({ addons }: Pick<ClusterPlan, 'addons'>): boolean {
  return addons.some(({ definition }) => NETWORKS.includes(definition.name));
}
