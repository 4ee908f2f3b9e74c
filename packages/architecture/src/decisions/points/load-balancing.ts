import { audited } from '../../assessment/platformProfile';
import { cite, conflictsWith, decisionPoint, needs, when } from '../define';

/** What gives a Service an address outside the cluster. @public */
export const loadBalancing = decisionPoint({
  id: 'load-balancing',
  title: 'Load balancing',
  question: 'What gives a Service an address outside the cluster?',
  after: ['distribution', 'cni'],
  options: [
    {
      id: 'provider',
      title: 'Load balancer of the provider',
      summary: 'an address appears when a Service asks for it',
      scores: [5, 3, 4, 5, 5, 5],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'no cloud is among the locations',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['k3s', 'tanzu'],
          'the sites have no load balancer of a cloud',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.onPremises,
          { scalability: -1, operations: -2 },
          'own data centres still need something else',
        ),
      ],
      evidence: [
        cite(
          'A Service of type LoadBalancer is provided by the cloud integration',
          'https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer',
        ),
      ],
      consequences: ['Count them: each one is billed'],
    },
    {
      id: 'metallb',
      title: 'MetalLB',
      summary:
        'addresses from own ranges by ARP or BGP, where no cloud gives them',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.edge,
          { operations: 1 },
          'a site needs one address and no appliance',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises || p.edge,
          'clouds do not accept foreign ARP or BGP announcements',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'clouds do not accept its announcements',
        ),
      ],
      evidence: [
        cite(
          'MetalLB announces service addresses by layer 2 or BGP',
          'https://metallb.io/concepts/',
        ),
      ],
      consequences: [
        'Layer 2 puts all traffic of an address through one node; BGP spreads it',
      ],
    },
    {
      id: 'cilium-bgp',
      title: 'Cilium BGP and address pools',
      summary:
        'addresses announced by the network plugin that is already there',
      scores: [5, 5, 4, 3, 4, 2],
      adjust: [
        when(
          ({ chosen }) => chosen.cni === 'cilium',
          { complexity: 1, operations: 1, skill: 1 },
          'nothing has to be added to the network plugin',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises || p.edge,
          'clouds do not accept foreign announcements',
        ),
      ],
      requires: [conflictsWith('cni', ['cilium'], 'it is part of Cilium')],
      evidence: [
        cite(
          'Cilium announces service addresses through its BGP control plane',
          'https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane/',
        ),
      ],
      consequences: [
        'Peering is agreed with the network team, with limits on both sides',
      ],
    },
    {
      id: 'appliance',
      title: 'The load balancer the network team runs',
      summary: 'an appliance that is already audited, with its web firewall',
      scores: [4, 2, 5, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.vendorSupport &&
            profile.strict &&
            profile.hardware === 'vmware',
          { operations: 1, complexity: 1 },
          'the network team already answers for it',
        ),
        when(
          ({ profile }) => audited(profile, 'pci-dss') && profile.onPremises,
          { operations: 1, skill: 1 },
          'the web firewall in front of cardholder traffic is there and already audited',
        ),
        when(
          ({ profile }) => profile.budget === 'tight',
          { cost: -1 },
          'appliances are priced for banks',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises,
          'there is no own data centre for it to stand in',
        ),
      ],
      evidence: [
        cite(
          'External load balancers forward to node ports or ingress nodes',
          'https://kubernetes.io/docs/concepts/services-networking/service/',
        ),
      ],
      consequences: [
        'A controller or pipeline keeps its pools in step with the nodes',
      ],
    },
  ],
  followUps: ['ingress', 'dns'],
});
