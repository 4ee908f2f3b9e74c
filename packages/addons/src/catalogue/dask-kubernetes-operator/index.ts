import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD } from '../../facts/hardening';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** Clusters of Dask. */
export const addon = defineAddon({
  name: 'dask-kubernetes-operator',
  title: 'Dask operator',
  summary: 'runs clusters and jobs of Dask that grow with their work',
  area: 'ai',
  home: 'https://kubernetes.dask.org/en/latest/operator.html',
  licence: 'BSD-3-Clause',
  source: {
    kind: 'helm',
    chart: 'dask-kubernetes-operator',
    repository: 'https://helm.dask.org',
    version: '2024.3.1',
    provenance: 'seen pinned in a public script',
    confirmed: true,
    valuesChecked:
      'dask/dask-kubernetes@1ff7534 dask_kubernetes/operator/deployment/helm/dask-kubernetes-operator/values.yaml',
  },
  stage: 'controllers',
  namespace: 'dask',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '256Mi' },
  options: [],
  requires: [monitorKinds],
  provides: {
    capabilities: ['dask'],
    kinds: kindsOf({
      group: 'kubernetes.dask.org',
      version: 'v1',
      namespaced: [
        'DaskAutoscaler',
        'DaskCluster',
        'DaskJob',
        'DaskWorkerGroup',
      ],
    }),
  },
  values: {
    base: platform => {
      const monitored = hasMonitors(platform);
      const everywhere = { namespaceSelector: { any: true } };
      return {
        podSecurityContext: RESTRICTED_POD,
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
        metrics: {
          scheduler: {
            enabled: monitored,
            serviceMonitor: { enabled: monitored, ...everywhere },
          },
          worker: {
            enabled: monitored,
            podMonitor: { enabled: monitored, ...everywhere },
          },
        },
      };
    },
  },
  notes: [
    'Schedulers and workers give metrics only from images that hold the package prometheus-client.',
    'The operator runs once: while it starts again, clusters of Dask go on and do not grow.',
  ],
});
