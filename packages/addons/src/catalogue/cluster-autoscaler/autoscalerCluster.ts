import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';

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
    clusterAPIKubeconfigSecret: 'management-kubeconfig',
    clusterAPICloudConfigPath: '/etc/kubernetes/mgmt-kubeconfig/value',
  };
}
