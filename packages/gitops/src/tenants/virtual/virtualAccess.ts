import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { VirtualCluster } from './virtualClusters';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const RBAC_VERSION = 'rbac.authorization.k8s.io/v1';
const NAME = 'virtual-cluster-administrator';

/**
 * Lets the owners read the one Secret that opens their virtual cluster, as its
 * administrators. In production nobody may: it changes by Git.
 */
export function virtualAccess({
  tenant,
  environment,
  secret,
}: VirtualCluster): [] | [IRole, IRoleBinding] {
  if (environment.production) return [];
  return [
    {
      apiVersion: RBAC_VERSION,
      kind: 'Role',
      metadata: { name: NAME },
      rules: [
        {
          apiGroups: [''],
          resources: ['secrets'],
          resourceNames: [secret],
          verbs: ['get'],
        },
      ],
    },
    {
      apiVersion: RBAC_VERSION,
      kind: 'RoleBinding',
      metadata: { name: NAME },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: NAME },
      subjects: [{ apiGroup: RBAC_GROUP, kind: 'Group', name: tenant.owner }],
    },
  ];
}
