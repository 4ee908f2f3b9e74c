import type { PlatformModel } from '@kubernetes-architect/architecture';

/** How pipelines log in to the registry: as the Git host knows them, or by an account of the registry. */
export type PushAccess = 'account' | 'git-host';

/** Registries that have accounts of their own, which the Git host knows nothing of. */
const OWN_ACCOUNTS = ['artifactory', 'harbor'];

/** Registries outside the clusters and their clouds: nodes have no identity there. */
const PULLED_BY_TOKEN = ['artifactory', 'saas-registry'];

/** How pipelines log in where images are pushed. */
export function pushAccess({
  choices,
}: Pick<PlatformModel, 'choices'>): PushAccess {
  return OWN_ACCOUNTS.includes(choices.registry ?? '') ? 'account' : 'git-host';
}

/** Whether pods need a Secret to pull the images of apps. */
export function pullsByToken({
  choices,
}: Pick<PlatformModel, 'choices'>): boolean {
  return PULLED_BY_TOKEN.includes(choices.registry ?? '');
}
