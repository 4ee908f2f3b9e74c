import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from './ClusterPlan';

/** Labels by which a fleet selects clusters; a label for each environment, since a cluster may host several. */
export function clusterLabels(
  plan: ClusterPlan,
  { model, choices }: RenderContext,
): Record<string, string> {
  const domain = 'kubernetes-architect.io';
  return {
    ...Object.fromEntries(
      plan.cluster.environments.map(name => [`${domain}/env-${name}`, 'true']),
    ),
    [`${domain}/platform`]: model.name,
    [`${domain}/provider`]: plan.cluster.provider,
    [`${domain}/region`]: plan.cluster.region,
    ...(plan.standby && { [`${domain}/standby`]: plan.standby }),
    [`${domain}/tier`]: plan.cluster.tier,
    ...(choices['cluster-topology'] !== undefined && {
      [`${domain}/topology`]: choices['cluster-topology'],
    }),
    [`${domain}/wave`]: String(plan.wave),
  };
}
