import type { PlatformModel } from '@kubernetes-architect/architecture';

/**
 * Whether pods reach only what is allowed. Where isolation is open nothing may
 * be written for pods, since the first policy that selects one shuts it off.
 */
export function isolatesPods({
  choices,
}: Pick<PlatformModel, 'choices'>): boolean {
  return choices['network-isolation'] !== 'open';
}
