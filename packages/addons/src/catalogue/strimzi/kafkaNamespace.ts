import type { INamespace } from 'kubernetes-models/v1/Namespace';

/** Where brokers run, apart from their operator. */
export function kafkaNamespace(): INamespace {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: 'kafka',
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  };
}
