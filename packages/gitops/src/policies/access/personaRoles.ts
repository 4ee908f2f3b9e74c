import type { Persona } from '@kubernetes-architect/architecture';
import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import { LABEL_PREFIX } from '../../manifests/labels';
import type { RenderContext } from '../../RenderContext';
import { hasPersonas } from './hasPersonas';
import { ROLE_PARTS } from './roleParts';

const API_VERSION = 'rbac.authorization.k8s.io/v1';

/** Label by which a role becomes part of a persona; add-ons may carry it too. */
function aggregateLabel(persona: Persona): string {
  return `${LABEL_PREFIX}/aggregate-to-${persona}`;
}

/** Name of the role of a persona, which nothing else in a cluster has. */
export function personaRoleName(persona: Persona): string {
  return `persona-${persona}`;
}

/**
 * Roles of the personas, each put together by Kubernetes from the parts that
 * carry its label, so that an add-on can add its own kinds.
 */
export function personaRoles(context: RenderContext): IClusterRole[] {
  if (!hasPersonas(context)) return [];
  const personas = Object.keys(context.model.access) as Persona[];
  return [
    ...ROLE_PARTS.map(({ name, personas: having, rules }) => ({
      apiVersion: API_VERSION as IClusterRole['apiVersion'],
      kind: 'ClusterRole' as const,
      metadata: {
        name: `persona-part-${name}`,
        labels: Object.fromEntries(
          having.map(persona => [aggregateLabel(persona), 'true']),
        ),
      },
      rules: [...rules],
    })),
    // Rules are left out: they are Kubernetes' to fill in, and an engine would take them away again.
    ...personas.map(persona => ({
      apiVersion: API_VERSION as IClusterRole['apiVersion'],
      kind: 'ClusterRole' as const,
      metadata: { name: personaRoleName(persona) },
      aggregationRule: {
        clusterRoleSelectors: [
          { matchLabels: { [aggregateLabel(persona)]: 'true' } },
        ],
      },
    })),
  ];
}
