import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';

/** One of the DNS servers at least stays while nodes are drained. */
export function dnsBudget(): IPodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'coredns', namespace: 'kube-system' },
    spec: {
      maxUnavailable: 1,
      selector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  };
}
