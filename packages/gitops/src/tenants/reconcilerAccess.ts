import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { FLUX_NAMESPACE } from '../flux/fluxNames';
import type { AppKind } from '../apps/appKinds';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const RBAC_VERSION = 'rbac.authorization.k8s.io/v1';
const WRITE_VERBS = [
  'create',
  'delete',
  'get',
  'list',
  'patch',
  'update',
  'watch',
];

/**
 * What Flux may do in the namespace of a tenant when it acts as the tenant's
 * service account: write the kinds that apps are made of, and nothing else.
 */
export function reconcilerAccess(options: {
  serviceAccount: string;
  kinds: readonly AppKind[];
}): [IRole, IRoleBinding] {
  const { serviceAccount, kinds } = options;
  return [
    {
      apiVersion: RBAC_VERSION,
      kind: 'Role',
      metadata: { name: 'reconciler' },
      rules: [
        ...kinds.map(({ group, resource }) => ({
          apiGroups: [group],
          resources: [resource],
          verbs: WRITE_VERBS,
        })),
        // Read to tell whether a Deployment is ready.
        {
          apiGroups: ['apps'],
          resources: ['replicasets'],
          verbs: ['get', 'list', 'watch'],
        },
        {
          apiGroups: [''],
          resources: ['pods'],
          verbs: ['get', 'list', 'watch'],
        },
      ],
    },
    {
      apiVersion: RBAC_VERSION,
      kind: 'RoleBinding',
      metadata: { name: 'reconciler' },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: 'reconciler' },
      subjects: [
        {
          kind: 'ServiceAccount',
          name: serviceAccount,
          namespace: FLUX_NAMESPACE,
        },
      ],
    },
  ];
}
