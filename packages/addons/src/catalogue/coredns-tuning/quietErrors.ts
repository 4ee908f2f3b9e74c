import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';

/** What AKS adds to its own settings of CoreDNS: https://learn.microsoft.com/azure/aks/coredns-custom. */
export function quietErrors(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'coredns-custom', namespace: 'kube-system' },
    data: {
      // Errors of one kind are written once in ten seconds, or a lost resolver fills the logs.
      'errors.override':
        'errors {\n  consolidate 10s ".* i/o timeout$" warning\n}\n',
    },
  };
}
