import type {
  EnvironmentModel,
  TenantModel,
} from '@kubernetes-architect/architecture';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { hasPersonas } from '../policies/access/hasPersonas';
import { personaGroups } from '../policies/access/personaGroups';
import type { RenderContext } from '../RenderContext';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const RBAC_VERSION = 'rbac.authorization.k8s.io/v1';

function groups(names: readonly string[]) {
  return names.map(name => ({ apiGroup: RBAC_GROUP, kind: 'Group', name }));
}

/** The owners see everything but Secrets. They change things by Git. */
export function ownerViewBinding(tenant: TenantModel): IRoleBinding {
  return {
    apiVersion: RBAC_VERSION,
    kind: 'RoleBinding',
    metadata: { name: 'owner-view' },
    roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: 'view' },
    subjects: groups([tenant.owner]),
  };
}

/** Lets groups look into the pods of a namespace and restart them. */
function debugAccess(
  name: string,
  members: readonly string[],
): [IRole, IRoleBinding] {
  return [
    {
      apiVersion: RBAC_VERSION,
      kind: 'Role',
      metadata: { name },
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
      metadata: { name },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name },
      subjects: groups(members),
    },
  ];
}

/** Outside production the owners may look into their pods and restart them. */
export function ownerDebugAccess(tenant: TenantModel): [IRole, IRoleBinding] {
  return debugAccess('owner-debug', [tenant.owner]);
}

/**
 * Who is called when something breaks may look into the pods of tenants. Not
 * into those of the platform: they hold what opens everything else.
 */
export function reliabilityDebugAccess(
  context: RenderContext,
  environment: EnvironmentModel,
): Array<IRole | IRoleBinding> {
  return hasPersonas(context)
    ? debugAccess(
        'site-reliability-debug',
        personaGroups(context, 'site-reliability', environment),
      )
    : [];
}
