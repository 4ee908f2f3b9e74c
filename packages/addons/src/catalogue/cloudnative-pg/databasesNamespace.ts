import type { INamespace } from 'kubernetes-models/v1/Namespace';

/** Where databases of the platform run, apart from their operator. */
export function databasesNamespace(): INamespace {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: 'databases',
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  };
}
