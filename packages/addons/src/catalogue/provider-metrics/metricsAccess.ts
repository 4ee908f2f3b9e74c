import { clusterReader, READ } from '../../facts/clusterReader';
import type { KubernetesObject } from '../../KubernetesObject';

/** What finds and reads the targets of ServiceMonitors. */
export function metricsAccess(): KubernetesObject[] {
  return clusterReader({
    name: 'metrics-collector',
    namespace: 'monitoring',
    rules: [
      {
        apiGroups: [''],
        resources: [
          'endpoints',
          'namespaces',
          'nodes',
          'nodes/metrics',
          'pods',
          'services',
        ],
        verbs: READ,
      },
      {
        apiGroups: ['discovery.k8s.io'],
        resources: ['endpointslices'],
        verbs: READ,
      },
      {
        apiGroups: ['monitoring.coreos.com'],
        resources: [
          'podmonitors',
          'probes',
          'scrapeconfigs',
          'servicemonitors',
        ],
        verbs: READ,
      },
      { nonResourceURLs: ['/metrics'], verbs: ['get'] },
    ],
  });
}
