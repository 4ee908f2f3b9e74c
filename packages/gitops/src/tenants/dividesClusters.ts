import type { PlatformModel } from '@kubernetes-architect/architecture';

/** Whether some tenants have clusters for themselves. */
export function dividesClusters({
  tenants,
}: Pick<PlatformModel, 'tenants'>): boolean {
  return tenants.some(({ clusters }) => clusters !== undefined);
}
