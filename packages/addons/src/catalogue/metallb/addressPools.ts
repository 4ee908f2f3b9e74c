import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { KubernetesObject } from '../../KubernetesObject';
import { EXAMPLE_NETWORK } from '../../facts/exampleNetwork';

interface Configured extends KubernetesObject {
  spec: object;
}

const NAMESPACE = 'metallb-system';

/** Whether the machines stand behind routers of a data centre that speak BGP. */
function hasRouters({ provider, tier }: ClusterModel): boolean {
  return provider === 'bare-metal' && tier === 'production';
}

/** The addresses of a cluster, and how its network learns of them. */
export function addressPools(cluster: ClusterModel): Configured[] {
  const metadata = { name: 'public', namespace: NAMESPACE };
  const pool: Configured = {
    apiVersion: 'metallb.io/v1beta1',
    kind: 'IPAddressPool',
    metadata,
    spec: { addresses: [EXAMPLE_NETWORK.cidr], avoidBuggyIPs: true },
  };
  if (!hasRouters(cluster))
    return [
      pool,
      {
        apiVersion: 'metallb.io/v1beta1',
        kind: 'L2Advertisement',
        metadata,
        spec: { ipAddressPools: ['public'] },
      },
    ];
  return [
    pool,
    {
      apiVersion: 'metallb.io/v1beta2',
      kind: 'BGPPeer',
      metadata: { name: 'router', namespace: NAMESPACE },
      spec: {
        myASN: EXAMPLE_NETWORK.localSystem,
        peerASN: EXAMPLE_NETWORK.routerSystem,
        peerAddress: EXAMPLE_NETWORK.router,
        enableGracefulRestart: true,
      },
    },
    {
      apiVersion: 'metallb.io/v1beta1',
      kind: 'BGPAdvertisement',
      metadata,
      spec: { ipAddressPools: ['public'], aggregationLength: 32 },
    },
  ];
}
