import type { ICiliumBGPAdvertisement } from '@kubernetes-models/cilium/cilium.io/v2/CiliumBGPAdvertisement';
import type { ICiliumBGPClusterConfig } from '@kubernetes-models/cilium/cilium.io/v2/CiliumBGPClusterConfig';
import type { ICiliumBGPPeerConfig } from '@kubernetes-models/cilium/cilium.io/v2/CiliumBGPPeerConfig';
import type { ICiliumLoadBalancerIPPool } from '@kubernetes-models/cilium/cilium.io/v2/CiliumLoadBalancerIPPool';
import type { KubernetesObject } from '../../KubernetesObject';
import { EXAMPLE_NETWORK } from '../../facts/exampleNetwork';

const NAME = 'platform';
const ADVERTISED = { advertise: 'bgp' };

/** Addresses for services, and what tells the routers of them. */
export function addressAnnouncement(): KubernetesObject[] {
  const pool: ICiliumLoadBalancerIPPool = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumLoadBalancerIPPool',
    metadata: { name: NAME },
    spec: { blocks: [{ cidr: EXAMPLE_NETWORK.cidr }] },
  };
  const peers: ICiliumBGPPeerConfig = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumBGPPeerConfig',
    metadata: { name: NAME },
    spec: {
      gracefulRestart: { enabled: true, restartTimeSeconds: 120 },
      timers: { holdTimeSeconds: 9, keepAliveTimeSeconds: 3 },
      families: [
        {
          afi: 'ipv4',
          safi: 'unicast',
          advertisements: { matchLabels: ADVERTISED },
        },
      ],
    },
  };
  const instance: ICiliumBGPClusterConfig = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumBGPClusterConfig',
    metadata: { name: NAME },
    spec: {
      nodeSelector: { matchLabels: { 'kubernetes.io/os': 'linux' } },
      bgpInstances: [
        {
          name: NAME,
          localASN: EXAMPLE_NETWORK.localSystem,
          peers: [
            {
              name: 'router',
              peerASN: EXAMPLE_NETWORK.routerSystem,
              peerAddress: EXAMPLE_NETWORK.router,
              peerConfigRef: { name: NAME },
            },
          ],
        },
      ],
    },
  };
  const advertisement: ICiliumBGPAdvertisement = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumBGPAdvertisement',
    metadata: { name: NAME, labels: ADVERTISED },
    spec: {
      advertisements: [
        {
          advertisementType: 'Service',
          service: { addresses: ['LoadBalancerIP'] },
          // Every service of the type LoadBalancer, but those that say otherwise.
          selector: {
            matchExpressions: [
              {
                key: 'kubernetes-architect.io/announce',
                operator: 'NotIn',
                values: ['never'],
              },
            ],
          },
        },
      ],
    },
  };
  return [pool, peers, instance, advertisement];
}
