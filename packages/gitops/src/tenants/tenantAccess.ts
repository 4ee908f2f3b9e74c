import type { TenantModel } from '@kubernetes-architect/architecture';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const RBAC_VERSION = 'rbac.authorization.k8s.io/v1';

function ownerGroup(tenant: TenantModel) {
  return [{ apiGroup: RBAC_GROUP, kind: 'Group', name: tenant.owner }];
}

/** The owners see everything but Secrets. They change things by Git. */
export function ownerViewBinding(tenant: TenantModel): IRoleBinding {
  return {
    apiVersion: RBAC_VERSION,
    kind: 'RoleBinding',
    metadata: { name: 'owner-view' },
    roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: 'view' },
    subjects: ownerGroup(tenant),
  };
}

/** Outside production the owners may look into their pods and restart them. */
export function ownerDebugAccess(tenant: TenantModel): [IRole, IRoleBinding] {
  return [
    {
      apiVersion: RBAC_VERSION,
      kind: 'Role',
      metadata: { name: 'owner-debug' },
      rules: [
        {
          apiGroups: [''],
          resources: ['pods/exec', 'pods/portforward'],
          verbs: ['create'],
        },
        { apiGroups: [''], resources: ['pods'], verbs: ['delete'] },
      ],
    },
    {
      apiVersion: RBAC_VERSION,
      kind: 'RoleBinding',
      metadata: { name: 'owner-debug' },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: 'owner-debug' },
      subjects: ownerGroup(tenant),
    },
  ];
}
