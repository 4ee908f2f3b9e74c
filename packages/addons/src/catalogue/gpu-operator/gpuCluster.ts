import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';

/** Drivers come with the image of the nodes in EKS and GKE, and by the operator elsewhere. */
export function gpuCluster(
  _: AddonPlatform,
  { provider }: ClusterModel,
): HelmValues {
  switch (provider) {
    case 'aws':
      return { driver: { enabled: false }, toolkit: { enabled: false } };
    case 'gcp':
      return {
        driver: { enabled: false },
        hostPaths: { driverInstallDir: '/home/kubernetes/bin/nvidia' },
        toolkit: { installDir: '/home/kubernetes/bin/nvidia' },
      };
    case 'openshift':
      return { platform: { openshift: true } };
    default:
      return { driver: { enabled: true } };
  }
}
