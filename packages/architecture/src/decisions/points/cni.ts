import {
  cite,
  conflictsWith,
  decisionPoint,
  needsDaemonSets,
  when,
} from '../define';

/** What connects pods and enforces network policy. @public */
export const cni = decisionPoint({
  id: 'cni',
  title: 'Pod network',
  question: 'Which CNI connects pods and enforces policy?',
  after: ['distribution', 'node-strategy'],
  options: [
    {
      id: 'provider-native',
      title: 'The network of the provider',
      summary:
        'VPC CNI, Azure CNI Powered by Cilium or GKE Dataplane V2: supported, integrated, and enforcing NetworkPolicy',
      scores: [4, 5, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) =>
            profile.tenantTrust === 'hostile' ||
            profile.mutualTls === 'required',
          { security: -1 },
          'policies by HTTP path or DNS name, and encryption between nodes, are limited',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only a provider brings its own network',
        ),
      ],
      evidence: [
        cite(
          'The VPC CNI is the only network plugin that works with Fargate, and EKS Auto Mode accepts no other either',
          'https://docs.aws.amazon.com/eks/latest/userguide/alternate-cni-plugins.html',
        ),
        cite(
          'GKE Dataplane V2 is implemented with Cilium and eBPF and enforces NetworkPolicy',
          'https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2',
        ),
      ],
      consequences: [
        'Plan subnets for one address per pod, or turn prefix delegation or an overlay on',
      ],
    },
    {
      id: 'cilium',
      title: 'Cilium',
      summary:
        'eBPF networking with policy up to DNS and HTTP, encryption between nodes and flow visibility',
      scores: [5, 4, 5, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.strict || profile.tenantTrust === 'hostile',
          { security: 1 },
          'policy by DNS name and a record of flows are what auditors ask for',
        ),
        when(
          ({ profile }) =>
            profile.multiCloud || (profile.onPremises && profile.regions > 1),
          { operations: 1 },
          'one policy language holds in every location',
        ),
        when(
          ({ profile }) => profile.expert,
          { operations: 1 },
          'the team can read eBPF data paths when they misbehave',
        ),
      ],
      conflicts: [
        needsDaemonSets('Cilium'),
        conflictsWith(
          'node-strategy',
          ['provider-automated'],
          'nodes run by the provider come with its network',
        ),
      ],
      evidence: [
        cite(
          'Cilium offers L3 to L7 policy, WireGuard or IPsec encryption and Hubble',
          'https://docs.cilium.io/en/stable/',
        ),
      ],
      consequences: [
        'The kernel version of nodes becomes a requirement',
        'Beside a mesh with a plug-in of its own, cni.exclusive is false and socket load balancing keeps to the host namespace',
      ],
    },
    {
      id: 'calico',
      title: 'Calico',
      summary:
        'a mature policy engine with BGP for networks that expect routes',
      scores: [4, 4, 4, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.hardware === 'bare-metal' && profile.onPremises,
          { scalability: 1, operations: 1 },
          'BGP peering with the racks replaces an overlay',
        ),
      ],
      conflicts: [
        needsDaemonSets('Calico'),
        conflictsWith(
          'node-strategy',
          ['provider-automated'],
          'nodes run by the provider come with its network',
        ),
      ],
      evidence: [
        cite(
          'Calico supports BGP peering with the physical network',
          'https://docs.tigera.io/calico/latest/networking/configuring/bgp',
        ),
      ],
      consequences: [
        'Agree on AS numbers and route limits with the network team first',
      ],
    },
    {
      id: 'ovn-kubernetes',
      title: 'OVN-Kubernetes',
      summary: 'the network OpenShift installs and supports',
      scores: [4, 4, 4, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.vendorSupport,
          { operations: 1, security: 1 },
          'it is covered by the same support contract',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['openshift'],
          'it is the default network of OpenShift',
        ),
      ],
      evidence: [
        cite(
          'OVN-Kubernetes is the default network plugin of OpenShift, with egress firewall and IPsec',
          'https://docs.redhat.com/en/documentation/openshift_container_platform/',
        ),
      ],
      consequences: [
        'Egress rules use EgressFirewall; pods-to-pods encryption is IPsec',
      ],
    },
    {
      id: 'canal',
      title: 'Flannel with a policy controller',
      summary:
        'the small default of K3s and RKE2: an overlay, and plain NetworkPolicy',
      scores: [3, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites === 0 && profile.services > 20,
          { scalability: -1, operations: -1, security: -1 },
          'a central platform outgrows its plain policies and its lack of flow records',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: 1, operations: 1 },
          'small sites need little and should run little',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['k3s', 'rke2', 'kubeadm', 'kubespray'],
          'it is the default of small self-managed clusters',
        ),
      ],
      evidence: [
        cite(
          'K3s ships Flannel and an embedded network policy controller',
          'https://docs.k3s.io/networking/basic-network-options',
        ),
      ],
      consequences: [
        'No policy by DNS name or HTTP path; egress control is by address',
      ],
    },
  ],
  followUps: ['network-isolation', 'service-mesh', 'load-balancing'],
});
