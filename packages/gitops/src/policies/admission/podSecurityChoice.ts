import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { PodSecurityLevel } from '@kubernetes-architect/readiness';

/** Level that namespaces of tenants are held to, by option of the decision. */
const LEVELS: Readonly<Record<string, PodSecurityLevel>> = {
  baseline: 'baseline',
  privileged: 'privileged',
  restricted: 'restricted',
  'restricted-everywhere': 'restricted',
};

/** The Pod Security level that was decided; the restricted one where nothing was. */
export function podSecurityChoice({
  choices,
}: Pick<PlatformModel, 'choices'>): PodSecurityLevel {
  return LEVELS[choices['pod-security-level'] ?? 'restricted'] ?? 'restricted';
}

/** Whether not even the namespaces of add-ons are exempt. */
export function allowsNoExemption({
  choices,
}: Pick<PlatformModel, 'choices'>): boolean {
  return choices['pod-security-level'] === 'restricted-everywhere';
}
