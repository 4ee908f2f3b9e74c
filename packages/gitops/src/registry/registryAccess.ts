import type { PlatformModel } from '@kubernetes-architect/architecture';
import { type Cloud, CLOUDS } from '../infrastructure/cloud/CloudStack';

/** How pipelines log in to the registry: by their identity in a cloud, as the Git host knows them, or by an account of the registry. */
export type PushAccess = 'account' | 'cloud-identity' | 'git-host';

/** Registries that have accounts of their own, which the Git host knows nothing of. */
const OWN_ACCOUNTS = ['artifactory', 'harbor', 'provider-registry'];

/** Registries outside the clusters and their clouds: nodes have no identity there. */
const PULLED_BY_TOKEN = ['artifactory', 'saas-registry'];

/** Clouds whose registry is pushed to: those of the clusters, where that was decided. */
export function registryClouds({
  choices,
  clusters,
}: Pick<PlatformModel, 'choices' | 'clusters'>): Cloud[] {
  return choices.registry === 'provider-registry'
    ? CLOUDS.filter(cloud =>
        clusters.some(({ provider }) => provider === cloud),
      )
    : [];
}

/** How pipelines log in where images are pushed. */
export function pushAccess(
  model: Pick<PlatformModel, 'choices' | 'clusters'>,
): PushAccess {
  if (registryClouds(model).length > 0) return 'cloud-identity';
  return OWN_ACCOUNTS.includes(model.choices.registry ?? '')
    ? 'account'
    : 'git-host';
}

/** Whether pods need a Secret to pull the images of apps. */
export function pullsByToken({
  choices,
}: Pick<PlatformModel, 'choices'>): boolean {
  return PULLED_BY_TOKEN.includes(choices.registry ?? '');
}
