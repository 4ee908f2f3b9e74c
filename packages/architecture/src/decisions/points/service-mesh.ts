import { cite, conflictsWith, decisionPoint, when } from '../define';
import { istioMeshes } from '../options/istioMeshes';
import { otherMeshes } from '../options/otherMeshes';

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
    ...istioMeshes,
    ...otherMeshes,
  ],
  followUps: ['progressive-delivery', 'certificates', 'traces'],
});
