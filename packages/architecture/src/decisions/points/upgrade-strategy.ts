import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  when,
} from '../define';

/** How Kubernetes versions move. @public */
export const upgradeStrategy = decisionPoint({
  id: 'upgrade-strategy',
  title: 'Upgrade strategy',
  question: 'How does a cluster get its next Kubernetes version?',
  after: ['cluster-topology', 'distribution', 'provisioning'],
  options: [
    {
      id: 'in-place',
      title: 'In place, environment by environment',
      summary:
        'control plane, then nodes, after the environment before has run on it for a week',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -2 },
          'nobody can walk through this many clusters',
        ),
      ],
      evidence: [
        cite(
          'Version skew policy: the API server first, nodes up to three minor versions behind',
          'https://kubernetes.io/releases/version-skew-policy/',
        ),
      ],
      consequences: [
        'A check for removed APIs gates it; disruption budgets decide how long a drain takes',
      ],
    },
    {
      id: 'blue-green-clusters',
      title: 'A new cluster beside the old',
      summary: 'traffic moves, and can move back',
      scores: [4, 2, 4, 2, 4, 2],
      adjust: [
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: 1, complexity: 1 },
          'an upgrade can be undone within seconds',
        ),
        when(
          ({ profile }) => profile.stateful && !profile.multiRegion,
          { operations: -1, complexity: -1 },
          'data has to move with the traffic',
        ),
      ],
      constraints: [
        forbids(
          ['edgeSites'],
          p => p.edgeSites > 1,
          'a site has no room for a second cluster',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['kubeadm', 'kubespray', 'tanzu'],
          'own hardware does not stand idle for a second production cluster',
        ),
      ],
      evidence: [
        cite(
          'EKS best practices describe blue/green cluster upgrades',
          'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
        ),
      ],
      consequences: ['It proves twice a year that Git can rebuild a cluster'],
    },
    {
      id: 'release-channel',
      title: 'Release channel of the provider',
      summary: 'the provider upgrades within windows you set',
      scores: [5, 5, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { complexity: -1, operations: -1 },
          'each cloud has a calendar of its own',
        ),
        when(
          ({ profile }) => profile.strict || profile.availability >= 99.99,
          { operations: -2, security: 0, scalability: -1 },
          'a change of production has to be ours to time and to record',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only a provider upgrades by itself',
        ),
      ],
      evidence: [
        cite(
          'GKE release channels upgrade automatically within windows',
          'https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels',
        ),
      ],
      consequences: [
        'Non-production follows an earlier channel, and somebody looks at it',
      ],
    },
    {
      id: 'waves',
      title: 'Waves over a fleet',
      summary: 'canary sites first, then growing waves with a halt on alarms',
      scores: [5, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 1, complexity: 1 },
          'a mistake must stop after a few sites',
        ),
      ],
      constraints: [
        needs(
          ['edgeSites', 'locations', 'regions'],
          p => p.fleetSize >= 8,
          'there are too few clusters for waves',
        ),
      ],
      evidence: [
        cite(
          'The system-upgrade-controller runs upgrade plans by node label',
          'https://docs.k3s.io/upgrades/automated',
        ),
      ],
      consequences: [
        'Labels decide the wave; the halt is automatic, the release is not',
      ],
    },
  ],
  followUps: ['control-plane'],
});
