import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { COLLECTOR_ACCOUNT } from './platformCollector';

const READ = ['get', 'list', 'watch'];

/** What the collectors may read: names and states of objects, never secrets. */
export function collectorAccess(): (
  | IServiceAccount
  | IClusterRole
  | IClusterRoleBinding
)[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: COLLECTOR_ACCOUNT, namespace: 'tracing' },
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: COLLECTOR_ACCOUNT },
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
          resources: [
            'daemonsets',
            'deployments',
            'replicasets',
            'statefulsets',
          ],
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
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: COLLECTOR_ACCOUNT },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: COLLECTOR_ACCOUNT,
      },
      subjects: [
        {
          kind: 'ServiceAccount',
          name: COLLECTOR_ACCOUNT,
          namespace: 'tracing',
        },
      ],
    },
  ];
}
