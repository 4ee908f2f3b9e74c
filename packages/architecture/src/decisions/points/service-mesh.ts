import { uses } from '../../assessment/platformProfile';
import {
  cite,
  conflictsWith,
  decisionPoint,
  needsDaemonSets,
  when,
} from '../define';

/** Whether traffic between workloads goes through a mesh. @public */
export const serviceMesh = decisionPoint({
  id: 'service-mesh',
  title: 'Service mesh',
  question:
    'Is a mesh needed (mutual TLS, traffic control, several clusters, number of services, skill), and which?',
  after: ['cni', 'node-strategy', 'cluster-topology'],
  options: [
    {
      id: 'none',
      title: 'No mesh',
      summary:
        'nothing between workloads that has to be upgraded, debugged and paid for',
      scores: [4, 5, 3, 5, 5, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.mutualTls === 'preferred',
          { security: -1 },
          'encryption between workloads is wanted',
        ),
        when(
          ({ profile }) => profile.mutualTls === 'required',
          { security: -2, operations: -2, complexity: -2 },
          'mutual TLS is required, and every team would write its own',
        ),
        when(
          ({ profile }) => profile.trafficControl === 'advanced',
          { operations: -2, scalability: -1, complexity: -1 },
          'retries, mirroring and fine routing would be written into every service',
        ),
        when(
          ({ profile }) => profile.services > 100 && profile.tenantTeams > 5,
          { operations: -1, complexity: -1, scalability: -1 },
          'a hundred services of several teams need one way to talk and to be seen',
        ),
      ],
      evidence: [
        cite(
          'A mesh adds mTLS, traffic control and telemetry, at the price of running it',
          'https://linkerd.io/what-is-a-service-mesh/',
        ),
      ],
      consequences: [
        'TLS ends at the gateway; network policy is the boundary between services',
      ],
    },
    {
      id: 'network-encryption',
      title: 'Encryption by the network, no mesh',
      summary:
        'WireGuard or IPsec between nodes: data in transit is encrypted without proxies or identities',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.mutualTls === 'not-needed',
          { cost: -1, complexity: -1 },
          'nobody asked for encryption between workloads',
        ),
        when(
          ({ profile }) => profile.mutualTls === 'preferred',
          { operations: 1 },
          'the auditor’s "encrypted in transit" is met with one switch',
        ),
        when(
          ({ profile }) => profile.mutualTls === 'required',
          { security: -2, operations: -1 },
          'nodes are authenticated, workloads are not',
        ),
        when(
          ({ profile }) => profile.trafficControl === 'advanced',
          { operations: -2, complexity: -1 },
          'it steers no traffic',
        ),
      ],
      requires: [
        conflictsWith(
          'cni',
          ['cilium', 'calico', 'ovn-kubernetes'],
          'this network plugin does not encrypt between nodes',
        ),
      ],
      evidence: [
        cite(
          'Cilium transparently encrypts with WireGuard or IPsec',
          'https://docs.cilium.io/en/stable/security/network/encryption/',
        ),
      ],
      consequences: ['Measure throughput before and after; check the MTU'],
    },
    {
      id: 'linkerd',
      title: 'Linkerd',
      summary: 'mutual TLS by default from a small mesh with few knobs',
      scores: [4, 3, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) =>
            profile.mutualTls === 'not-needed' &&
            profile.trafficControl !== 'advanced',
          { cost: -1, complexity: -2, operations: -2, skill: -2 },
          'neither mutual TLS nor traffic control is asked for',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1, skill: -1, complexity: -1 },
          'a mesh is one more system for the same few people',
        ),
        when(
          ({ profile }) => profile.trafficControl === 'advanced',
          { scalability: -1 },
          'it keeps its set of traffic features small on purpose',
        ),
      ],
      evidence: [
        cite(
          'Linkerd enables mutual TLS automatically between meshed pods',
          'https://linkerd.io/2/features/automatic-mtls/',
        ),
      ],
      consequences: [
        'Stable builds come from the vendor, the open project publishes edge releases: decide which you run',
        'Sidecars add memory per pod; jobs have to end theirs',
      ],
    },
    {
      id: 'istio-ambient',
      title: 'Istio, ambient',
      summary:
        'mutual TLS by a node proxy, and full traffic control only where a waypoint is placed',
      scores: [5, 4, 5, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.mutualTls === 'not-needed' &&
            profile.trafficControl !== 'advanced',
          { cost: -1, complexity: -2, operations: -2, skill: -2 },
          'neither mutual TLS nor traffic control is asked for',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1, skill: -2, complexity: -1 },
          'a mesh is one more system for the same few people',
        ),
        when(
          ({ profile }) => profile.trafficControl === 'advanced',
          { operations: 1, scalability: 0, complexity: 1 },
          'it carries the traffic features that are asked for',
        ),
        when(
          ({ profile }) => profile.services > 100,
          { cost: 1 },
          'no sidecar beside each of many pods',
        ),
        when(
          ({ chosen }) =>
            (chosen['cluster-topology'] ?? '').startsWith('multi-region'),
          { operations: -1 },
          'ambient across clusters is younger than the sidecar way',
        ),
      ],
      conflicts: [
        needsDaemonSets('ztunnel, the node proxy of ambient mode,'),
        conflictsWith(
          'node-strategy',
          ['provider-automated'],
          'its node agent changes the network of nodes that belong to the provider',
        ),
      ],
      evidence: [
        cite(
          'Ambient mode reached general availability in Istio 1.24',
          'https://istio.io/latest/blog/2024/ambient-reaches-ga/',
        ),
      ],
      consequences: [
        'With Cilium set cni.exclusive=false and keep its socket load balancing out of pods',
        'L7 rules need a waypoint; L4 identity does not',
      ],
    },
    {
      id: 'istio-sidecar',
      title: 'Istio, sidecars',
      summary:
        'the longest-proven mesh with every traffic feature and several multi-cluster shapes',
      scores: [4, 2, 5, 1, 2, 2],
      adjust: [
        when(
          ({ profile }) =>
            profile.mutualTls === 'not-needed' &&
            profile.trafficControl !== 'advanced',
          { complexity: -1, operations: -1, skill: -1 },
          'neither mutual TLS nor traffic control is asked for',
        ),
        when(
          ({ profile }) => uses(profile, 'istio'),
          { skill: 2, operations: 1 },
          'Istio is already run here',
        ),
        when(
          ({ profile, chosen }) =>
            (chosen['cluster-topology'] ?? '').startsWith('multi-region') &&
            profile.trafficControl === 'advanced',
          { operations: 2, scalability: 1, complexity: 1 },
          'traffic has to fail over between regions, which this mode has done for years',
        ),
      ],
      evidence: [
        cite(
          'Istio documents multi-primary and primary-remote installations',
          'https://istio.io/latest/docs/setup/install/multicluster/',
        ),
      ],
      consequences: [
        'Upgrade by revision: every pod restarts to take its new sidecar',
      ],
    },
    {
      id: 'cilium-mesh',
      title: 'Cilium service mesh',
      summary: 'mesh features from the network plugin that is already there',
      scores: [5, 4, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.mutualTls === 'not-needed' &&
            profile.trafficControl !== 'advanced',
          { complexity: -1, operations: -1, skill: -1 },
          'neither mutual TLS nor traffic control is asked for',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1, skill: -1, complexity: -1 },
          'a mesh is one more system for the same few people',
        ),
        when(
          ({ profile }) => profile.mutualTls === 'required',
          { security: -1 },
          'its mutual authentication is younger than that of other meshes',
        ),
        when(
          ({ chosen }) =>
            chosen['cluster-topology'] === 'hub-and-spoke' ||
            (chosen['cluster-topology'] ?? '').startsWith('multi-region'),
          { scalability: 0, operations: 1 },
          'Cluster Mesh joins the services of several clusters',
        ),
      ],
      requires: [conflictsWith('cni', ['cilium'], 'it is part of Cilium')],
      evidence: [
        cite(
          'Cilium provides a sidecar-free mesh and Cluster Mesh',
          'https://docs.cilium.io/en/stable/network/servicemesh/',
        ),
      ],
      consequences: [
        'Network and mesh are upgraded together: one change, one blast radius',
      ],
    },
    {
      id: 'consul',
      title: 'Consul',
      summary: 'one mesh over virtual machines and Kubernetes',
      scores: [4, 2, 4, 2, 2, 2],
      adjust: [
        when(
          ({ profile }) =>
            profile.mutualTls === 'not-needed' &&
            profile.trafficControl !== 'advanced',
          { complexity: -1, operations: -1, skill: -1 },
          'neither mutual TLS nor traffic control is asked for',
        ),
        when(
          ({ profile }) => uses(profile, 'vault') && profile.onPremises,
          { operations: 1, skill: 1 },
          'the neighbouring products of its vendor are already run here',
        ),
      ],
      evidence: [
        cite(
          'Consul joins services on virtual machines and Kubernetes',
          'https://developer.hashicorp.com/consul/docs/k8s',
        ),
      ],
      consequences: [
        'The licence is Business Source since 2023; check it against your use',
      ],
    },
  ],
  followUps: ['progressive-delivery', 'certificates', 'traces'],
});
