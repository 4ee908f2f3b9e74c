import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { apiServerOfNodes } from '../../facts/apiServerOfNodes';
import { CILIUM_TAINT } from '../../facts/ciliumTaint';
import { installerOf } from '../../facts/installerOf';
import { isProviderManaged } from '../../facts/isProviderManaged';

/** Numbers of clusters in a mesh: https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/. */
const MAX_CLUSTERS = 255;

/** Topologies in which services of one cluster are used from another. */
const MESHED = ['multi-region-active-active', 'multi-region-active-passive'];

/** How pods get addresses: from the network of the cloud, or from a range of the cluster. Without tunnels it has to know which addresses the network finds. */
function addressesOf(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): HelmValues {
  const { provider, region, network } = cluster;
  // The nodes of kOps may not ask AWS for more addresses.
  if (
    installerOf(model, cluster) === 'kops' ||
    (provider !== 'aws' && !isProviderManaged(model, cluster))
  )
    return { ipam: { mode: 'kubernetes' } };
  switch (provider) {
    case 'aws':
      return {
        ipam: { mode: 'eni' },
        eni: { enabled: true, awsEnablePrefixDelegation: true },
        routingMode: 'native',
        ipv4NativeRoutingCIDR: network.cidr,
        operator: { extraEnv: [{ name: 'AWS_REGION', value: region }] },
      };
    case 'azure':
      return { aksbyocni: { enabled: true } };
    case 'gcp':
      // https://docs.cilium.io/en/stable/installation/k8s-install-helm/
      return {
        gke: { enabled: true },
        nodeinit: {
          enabled: true,
          reconfigureKubelet: true,
          removeCbrBridge: true,
        },
        cni: { binPath: '/home/kubernetes/bin' },
        agentNotReadyTaintKey: CILIUM_TAINT.key,
        ipam: { mode: 'kubernetes' },
        ipv4NativeRoutingCIDR: network.podCidr,
      };
    default:
      return { ipam: { mode: 'kubernetes' } };
  }
}

/** Name and number of the cluster, and how its pods get addresses. */
export function ciliumCluster(
  platform: AddonPlatform,
  cluster: ClusterModel,
): HelmValues {
  const { model, choices, clusters } = platform;
  const index = model.clusters.findIndex(({ name }) => name === cluster.name);
  const meshed =
    MESHED.includes(choices['cluster-topology'] ?? '') &&
    clusters.length > 1 &&
    model.clusters.length <= MAX_CLUSTERS;
  return {
    ...addressesOf(platform, cluster),
    ...apiServerOfNodes(model, cluster),
    cluster: {
      name: cluster.name.slice(0, 32).replace(/-+$/, ''),
      id: meshed ? index + 1 : 0,
    },
    ...(meshed && {
      clustermesh: {
        useAPIServer: true,
        mcsapi: { enabled: true },
        apiserver: { service: { type: 'LoadBalancer' }, replicas: 2 },
      },
    }),
  };
}
