import { cloudRunsControlPlane } from '@kubernetes-architect/addons';
import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from './ClusterPlan';

/** Whether a cloud runs the control plane of a cluster: as stated, else as decided. */
export function isManaged(
  { cluster: { provider }, controlPlane }: ClusterPlan,
  { distribution }: RenderContext['choices'],
): boolean {
  return cloudRunsControlPlane({ provider, controlPlane, distribution });
}
