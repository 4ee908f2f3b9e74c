import type { RenderContext } from '../../RenderContext';
import { CLOUDS } from '../cloud/CloudStack';
import type { ClusterPlan } from './ClusterPlan';

/** Distributions whose control plane a cloud runs. */
const MANAGED = new Set(['aks', 'eks', 'gke', 'managed-per-cloud']);

/** Whether a cloud runs the control plane of a cluster: as stated, else as decided. */
export function isManaged(
  { cluster, controlPlane }: ClusterPlan,
  { distribution }: RenderContext['choices'],
): boolean {
  if (!CLOUDS.some(cloud => cloud === cluster.provider)) return false;
  if (distribution !== undefined && !MANAGED.has(distribution)) return false;
  return controlPlane?.service !== 'self-managed';
}
