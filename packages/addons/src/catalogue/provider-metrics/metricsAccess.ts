import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';

const NAME = 'metrics-collector';
const READ = ['get', 'list', 'watch'];

/** What finds and reads the targets of ServiceMonitors. */
export function metricsAccess(): (
  | IServiceAccount
  | IClusterRole
  | IClusterRoleBinding
)[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: NAME, namespace: 'monitoring' },
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: NAME },
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
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: NAME },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: NAME,
      },
      subjects: [
        { kind: 'ServiceAccount', name: NAME, namespace: 'monitoring' },
      ],
    },
  ];
}
