import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';

/** One forwarder of alerts at least stays while nodes are drained: the chart has no budget for it. */
export function sidekickBudget(): IPodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'falcosidekick', namespace: 'falco' },
    spec: {
      minAvailable: 1,
      selector: { matchLabels: { 'app.kubernetes.io/name': 'falcosidekick' } },
    },
  };
}
