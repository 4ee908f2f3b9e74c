import type { ClusterModel } from '@kubernetes-architect/architecture';

const PLATFORMS: Partial<Record<ClusterModel['provider'], string>> = {
  gcp: 'gke',
  openshift: 'openshift',
};

/**
 * The platform that the charts of Istio fit themselves to: paths of plug-ins,
 * rights and quotas. Source:
 * https://istio.io/latest/docs/ambient/install/platform-prerequisites/.
 */
export function istioPlatform({ provider }: Pick<ClusterModel, 'provider'>): {
  platform?: string;
} {
  const platform = PLATFORMS[provider];
  return platform === undefined ? {} : { platform };
}
