import { uses } from '../../assessment/platformProfile';
import { cite, conflictsWith, needsDaemonSets, when } from '../define';
import type { DecisionOption } from '../types';

/** The two ways to run Istio. @public */
export const istioMeshes: readonly DecisionOption[] = [
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
];
