import { defineAddon } from '../../AddonDefinition';
import { acceptsNetwork } from '../../facts/acceptsNetwork';
import { kindsOf } from '../../facts/kindsOf';
import { publicGateway } from '../../facts/publicGateway';
import { NETWORK_NOTE } from '../../facts/networkNote';
import { addressAnnouncement } from './addressAnnouncement';
import { ciliumCluster } from './ciliumCluster';
import { ciliumBase, ciliumSize } from './ciliumValues';

/** Decisions that Cilium can answer beside the one about the pod network. */
const OPTIONS = [
  'cni/cilium',
  'ingress/cilium-gateway',
  'load-balancing/cilium-bgp',
  'service-mesh/cilium-mesh',
  'service-mesh/network-encryption',
] as const;

/** Network of the pods on eBPF, with policy, encryption, gateway and mesh. */
export const addon = defineAddon({
  name: 'cilium',
  title: 'Cilium',
  summary:
    'connects pods on eBPF, enforces policy up to HTTP and DNS names and records flows',
  area: 'networking',
  home: 'https://docs.cilium.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'cilium',
    repository: 'oci://quay.io/cilium/charts',
    version: '1.20.1',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'cilium/cilium@003984c install/kubernetes/cilium/README.md, of 1.19.0-dev; cilium/cilium#38372 and #40445 for routing',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  // The agent loads programs into the kernel of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '200m',
    memory: '512Mi',
    perNode: { cpu: '100m', memory: '512Mi' },
  },
  options: OPTIONS,
  // Encryption between nodes is also an option of other networks, which do it themselves.
  appliesTo: (platform, cluster) =>
    acceptsNetwork(platform, cluster) &&
    [undefined, 'cilium'].includes(platform.choices.cni),
  requires: [
    {
      addons: ['gateway-api'],
      because: 'its gateway and its mesh implement the kinds of Gateway API',
      when: ({ choices }) =>
        choices.ingress === 'cilium-gateway' ||
        choices['service-mesh'] === 'cilium-mesh',
    },
  ],
  conflicts: [
    { addon: 'calico', because: 'a cluster has one pod network' },
    {
      addon: 'metallb',
      because: 'both would give addresses to the same services',
    },
  ],
  provides: {
    capabilities: [
      'pod-network',
      'network-policy',
      'l7-policy',
      'flow-records',
    ],
    kinds: kindsOf({
      group: 'cilium.io',
      version: 'v2',
      namespaced: ['CiliumNetworkPolicy'],
      cluster: [
        'CiliumBGPAdvertisement',
        'CiliumBGPClusterConfig',
        'CiliumBGPPeerConfig',
        'CiliumClusterwideNetworkPolicy',
        'CiliumLoadBalancerIPPool',
      ],
    }),
  },
  values: {
    base: ciliumBase,
    environment: ciliumSize,
    cluster: ciliumCluster,
  },
  configs: {
    cluster: (platform, cluster) => [
      ...publicGateway({
        platform,
        cluster,
        addon: 'cilium',
        className: 'cilium',
      }),
      ...(platform.choices['load-balancing'] === 'cilium-bgp'
        ? addressAnnouncement()
        : []),
    ],
  },
  notes: [
    NETWORK_NOTE,
    'On GKE it takes the place of the network of a cluster without Dataplane V2. A cluster that has Dataplane V2 cannot lose it: make another one.',
    'Replace the ranges, the numbers of the autonomous systems and the address of the router by those agreed with the network team.',
    'A mesh of clusters needs a certificate authority that all of them share.',
  ],
});
