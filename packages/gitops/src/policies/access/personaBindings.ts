import type {
  EnvironmentModel,
  Persona,
} from '@kubernetes-architect/architecture';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { RenderContext } from '../../RenderContext';
import { hasPersonas } from './hasPersonas';
import { personaGroups } from './personaGroups';
import { personaRoleName } from './personaRoles';

const API_GROUP = 'rbac.authorization.k8s.io';

/** Gives the groups of the login their persona on the clusters of an environment. */
export function personaBindings(
  context: RenderContext,
  environment: EnvironmentModel,
): IClusterRoleBinding[] {
  if (!hasPersonas(context)) return [];
  const personas = Object.keys(context.model.access) as Persona[];
  return personas.map(persona => ({
    apiVersion: `${API_GROUP}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: personaRoleName(persona) },
    roleRef: {
      apiGroup: API_GROUP,
      kind: 'ClusterRole',
      name: personaRoleName(persona),
    },
    subjects: personaGroups(context, persona, environment).map(name => ({
      apiGroup: API_GROUP,
      kind: 'Group',
      name,
    })),
  }));
}
