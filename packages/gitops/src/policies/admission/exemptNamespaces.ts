import { compareNames } from '@kubernetes-architect/architecture';
import type { PodSecurityLevel } from '@kubernetes-architect/readiness';
import type { RenderContext } from '../../RenderContext';
import { allowsNoExemption } from './podSecurityChoice';

/** Namespaces of Kubernetes itself, in which the provider of the cluster runs what it needs. */
export const SYSTEM_NAMESPACES: readonly string[] = [
  'kube-node-lease',
  'kube-public',
  'kube-system',
];

/** Levels of add-ons that ask for more than a level allows. */
const WEAKER: Readonly<Record<PodSecurityLevel, readonly PodSecurityLevel[]>> =
  {
    baseline: ['privileged'],
    privileged: [],
    restricted: ['privileged', 'baseline'],
  };

/**
 * Namespaces that rules of a Pod Security level leave alone, each by its name:
 * those of Kubernetes, and those whose add-ons cannot run under the level.
 */
export function exemptNamespaces(
  { addons, choices }: Pick<RenderContext, 'addons' | 'choices'>,
  level: PodSecurityLevel,
): string[] {
  const needed = allowsNoExemption({ choices })
    ? []
    : addons
        .filter(({ definition }) =>
          WEAKER[level].includes(definition.podSecurity),
        )
        .map(({ definition }) => definition.namespace);
  return [...new Set([...SYSTEM_NAMESPACES, ...needed])].sort(compareNames);
}
