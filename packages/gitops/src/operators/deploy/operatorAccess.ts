import type {
  OperatorKindModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';
import type { IPolicyRule } from 'kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule';
import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const RBAC_VERSION = 'rbac.authorization.k8s.io/v1';
const READ = ['get', 'list', 'watch'];
const CHANGE = ['patch', 'update'];
const WRITE = ['create', 'delete', ...CHANGE];

function resourcesOf(kinds: readonly OperatorKindModel[], part = ''): string[] {
  return kinds.map(({ plural }) => `${plural}${part}`);
}

/** What the controllers do: the same that is written above each in the Go program. */
function operatorRules({ group, kinds }: OperatorModel): IPolicyRule[] {
  return [
    {
      apiGroups: [group],
      resources: resourcesOf(kinds),
      verbs: [...READ, ...CHANGE],
    },
    {
      apiGroups: [group],
      resources: resourcesOf(kinds, '/status'),
      verbs: ['get', ...CHANGE],
    },
    {
      apiGroups: [group],
      resources: resourcesOf(kinds, '/finalizers'),
      verbs: ['update'],
    },
    {
      apiGroups: [''],
      resources: ['configmaps'],
      verbs: [...READ, ...WRITE],
    },
  ];
}

/** What the replicas do in their own namespace to agree on who works. */
const ELECTION_RULES: IPolicyRule[] = [
  {
    apiGroups: ['coordination.k8s.io'],
    resources: ['leases'],
    verbs: ['create', 'get', 'list', 'patch', 'update', 'watch'],
  },
  {
    apiGroups: ['', 'events.k8s.io'],
    resources: ['events'],
    verbs: ['create', 'patch'],
  },
];

/** Rights of the operator: to its kinds and what it makes of them everywhere, and to leases where it runs. */
export function operatorAccess(
  operator: OperatorModel,
): [IClusterRole, IClusterRoleBinding, IRole, IRoleBinding] {
  const { name, namespace } = operator;
  const subjects = [{ kind: 'ServiceAccount', name, namespace }];
  // Cluster roles are shared by all of a cluster, and so need a name that is nobody else's.
  const clusterName = namespace;
  return [
    {
      apiVersion: RBAC_VERSION,
      kind: 'ClusterRole',
      metadata: { name: clusterName },
      rules: operatorRules(operator),
    },
    {
      apiVersion: RBAC_VERSION,
      kind: 'ClusterRoleBinding',
      metadata: { name: clusterName },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: clusterName },
      subjects,
    },
    {
      apiVersion: RBAC_VERSION,
      kind: 'Role',
      metadata: { name: 'leader-election', namespace },
      rules: ELECTION_RULES,
    },
    {
      apiVersion: RBAC_VERSION,
      kind: 'RoleBinding',
      metadata: { name: 'leader-election', namespace },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: 'leader-election' },
      subjects,
    },
  ];
}

/** Lets those who may see or edit a namespace see or edit the objects in it. Those of the whole cluster may only be seen. */
export function peopleAccess({
  namespace,
  group,
  kinds,
}: OperatorModel): IClusterRole[] {
  const namespaced = kinds.filter(({ scope }) => scope === 'Namespaced');
  const role = (
    suffix: string,
    aggregate: readonly string[],
    rules: IPolicyRule[],
  ): IClusterRole => ({
    apiVersion: RBAC_VERSION,
    kind: 'ClusterRole',
    metadata: {
      name: `${namespace}-${suffix}`,
      labels: Object.fromEntries(
        aggregate.map(to => [
          `rbac.authorization.k8s.io/aggregate-to-${to}`,
          'true',
        ]),
      ),
    },
    rules,
  });
  return [
    role(
      'viewer',
      ['view'],
      [{ apiGroups: [group], resources: resourcesOf(kinds), verbs: READ }],
    ),
    ...(namespaced.length > 0
      ? [
          role(
            'editor',
            ['admin', 'edit'],
            [
              {
                apiGroups: [group],
                resources: resourcesOf(namespaced),
                verbs: WRITE,
              },
            ],
          ),
        ]
      : []),
  ];
}
