import { clusterReader, READ } from '../../facts/clusterReader';
import type { KubernetesObject } from '../../KubernetesObject';
import { COLLECTOR_ACCOUNT } from './platformCollector';

/** What the collectors may read: names and states of objects, never secrets. */
export function collectorAccess(): KubernetesObject[] {
  return clusterReader({
    name: COLLECTOR_ACCOUNT,
    namespace: 'tracing',
    rules: [
      {
        apiGroups: [''],
        resources: [
          'events',
          'namespaces',
          'namespaces/status',
          'nodes',
          'nodes/spec',
          'nodes/stats',
          'pods',
          'pods/status',
          'replicationcontrollers',
          'replicationcontrollers/status',
          'resourcequotas',
          'services',
        ],
        verbs: READ,
      },
      {
        apiGroups: ['apps'],
        resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
        verbs: READ,
      },
      {
        apiGroups: ['batch'],
        resources: ['cronjobs', 'jobs'],
        verbs: READ,
      },
      {
        apiGroups: ['autoscaling'],
        resources: ['horizontalpodautoscalers'],
        verbs: READ,
      },
    ],
  });
}
