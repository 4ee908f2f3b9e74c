import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';

const AWS = 'service.beta.kubernetes.io/aws-load-balancer';

/**
 * Whether the entry of a cluster is reached by the API gateway of the provider
 * alone. That of Google Cloud has no way into a network, so that its entry
 * stays public.
 */
export function hasPrivateEntry(
  { choices }: Pick<AddonPlatform, 'choices'>,
  { provider }: ClusterModel,
): boolean {
  return (
    choices['api-gateway'] === 'provider-managed' &&
    (provider === 'aws' || provider === 'azure')
  );
}

/**
 * Annotations by which the load balancer of the entry gets an address of the
 * network alone: by the controller of AWS
 * (https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/)
 * or without it, and in Azure
 * (https://learn.microsoft.com/azure/aks/internal-lb). None where anybody may
 * reach it.
 */
export function privateEntryAnnotations(
  platform: Pick<AddonPlatform, 'choices' | 'has'>,
  cluster: ClusterModel,
): Record<string, string> {
  if (!hasPrivateEntry(platform, cluster)) return {};
  if (cluster.provider === 'azure')
    return {
      'service.beta.kubernetes.io/azure-load-balancer-internal': 'true',
    };
  return platform.has('aws-load-balancer-controller')
    ? {
        [`${AWS}-nlb-target-type`]: 'ip',
        [`${AWS}-scheme`]: 'internal',
        [`${AWS}-type`]: 'external',
      }
    : { [`${AWS}-internal`]: 'true', [`${AWS}-type`]: 'nlb' };
}
