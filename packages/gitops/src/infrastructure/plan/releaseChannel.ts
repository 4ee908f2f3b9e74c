import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from './ClusterPlan';

/**
 * Release channel of GKE for each way of upgrading: where people upgrade, a
 * version is kept for as long as Google supports it. Source:
 * https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels
 */
export function releaseChannel(
  { production }: Pick<ClusterPlan, 'production'>,
  choices: RenderContext['choices'],
): 'EXTENDED' | 'REGULAR' | 'STABLE' {
  if (choices['upgrade-strategy'] !== 'release-channel') return 'EXTENDED';
  return production ? 'STABLE' : 'REGULAR';
}
