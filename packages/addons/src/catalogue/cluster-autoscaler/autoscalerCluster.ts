import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';

/** Folder of the secret by which the management cluster is reached. */
const MANAGEMENT = '/etc/kubernetes/management';

/** Where the groups of nodes are found: by their tags in AWS, by Cluster API elsewhere. */
export function autoscalerCluster(
  _: AddonPlatform,
  { name, provider, region }: ClusterModel,
): HelmValues {
  if (provider === 'aws')
    return {
      cloudProvider: 'aws',
      awsRegion: region,
      autoDiscovery: { clusterName: name },
    };
  return {
    cloudProvider: 'clusterapi',
    autoDiscovery: { clusterName: name },
    // Each cluster reaches the objects of Cluster API in the management cluster by this secret.
    clusterAPIMode: 'incluster-kubeconfig',
    clusterAPICloudConfigPath: `${MANAGEMENT}/value`,
    // The chart mounts no secret of a management cluster by itself.
    extraVolumeSecrets: {
      'management-kubeconfig': { mountPath: MANAGEMENT },
    },
  };
}
