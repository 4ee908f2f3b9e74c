import { cite, conflictsWith, forbids, needs, when } from '../define';
import type { DecisionOption } from '../types';

/** Storage on disks of our own machines. @public */
export const ownDiskStorage: readonly DecisionOption[] = [
  {
    id: 'rook-ceph',
    title: 'Ceph by Rook',
    summary:
      'block, file and object storage from own disks, surviving the loss of a node or a rack',
    scores: [5, 4, 4, 1, 2, 2],
    adjust: [
      when(
        ({ profile }) =>
          profile.hardware === 'bare-metal' && profile.platformEngineers >= 8,
        { operations: 1, complexity: 1 },
        'there are disks in every server and people to run them',
      ),
      when(
        ({ profile }) => profile.onPremises && profile.stateful,
        { operations: 1, scalability: 0 },
        'state has to survive a node, and object storage for backups and logs comes with it',
      ),
      when(
        ({ profile }) => profile.expert,
        { skill: 1, operations: 1 },
        'the team can run distributed storage',
      ),
      when(
        ({ chosen }) => chosen.distribution === 'openshift',
        { operations: 1, skill: 1, complexity: 1 },
        'OpenShift Data Foundation is Ceph with support',
      ),
    ],
    constraints: [
      needs(
        ['locations'],
        p => p.onPremises,
        'there are no own disks in a data centre',
      ),
      forbids(
        ['edgeSites'],
        p => p.edgeSites >= 50,
        'a site has too few nodes for Ceph',
      ),
    ],
    conflicts: [
      conflictsWith(
        'distribution',
        ['eks', 'aks', 'gke', 'managed-per-cloud'],
        'the provider sells replicated disks for less than Ceph on top of them costs',
      ),
    ],
    evidence: [
      cite(
        'Rook runs Ceph; production wants three nodes or more',
        'https://rook.io/docs/rook/latest-release/Getting-Started/Prerequisites/prerequisites/',
      ),
    ],
    consequences: [
      'At least three nodes with raw disks, and a second network for replication',
    ],
  },
  {
    id: 'longhorn',
    title: 'Longhorn',
    summary:
      'replicated volumes on ordinary disks, simple enough for small teams',
    scores: [3, 5, 3, 4, 4, 4],
    adjust: [
      when(
        ({ chosen }) =>
          chosen.distribution === 'rke2' || chosen.distribution === 'k3s',
        { skill: 1 },
        'it comes from the same family as the distribution',
      ),
      when(
        ({ profile }) => profile.stateful && profile.services > 100,
        { scalability: -1, operations: -1 },
        'its throughput does not suit this much state',
      ),
    ],
    constraints: [
      needs(
        ['locations'],
        p => p.onPremises || p.edge,
        'there are no own disks',
      ),
    ],
    conflicts: [
      conflictsWith(
        'distribution',
        ['eks', 'aks', 'gke', 'managed-per-cloud'],
        'the provider sells replicated disks',
      ),
    ],
    evidence: [
      cite(
        'Longhorn replicates block volumes across nodes',
        'https://longhorn.io/docs/latest/concepts/',
      ),
    ],
    consequences: [
      'Rebuilding replicas competes with the workload for the network',
    ],
  },
  {
    id: 'local-volumes',
    title: 'Local volumes',
    summary: 'the disk of the node, for software that replicates by itself',
    scores: [3, 5, 4, 4, 2, 4],
    adjust: [
      when(
        ({ profile }) => profile.edge && !profile.onPremises,
        { operations: 2 },
        'a site of one or two machines has nothing else',
      ),
      when(
        ({ profile }) => profile.quorum && !profile.edge,
        { operations: -1 },
        'losing a node loses its copy',
      ),
    ],
    constraints: [
      needs(
        ['locations'],
        p => p.onPremises || p.edge,
        'cloud disks outlive their machine, local ones do not',
      ),
    ],
    conflicts: [
      conflictsWith(
        'distribution',
        ['eks', 'aks', 'gke', 'managed-per-cloud'],
        'cloud machines are replaced with their local disks',
      ),
    ],
    evidence: [
      cite(
        'Local volumes bind a pod to a node',
        'https://kubernetes.io/docs/concepts/storage/volumes/#local',
      ),
    ],
    consequences: [
      'What matters is copied off the node: by the application, or by backup',
    ],
    risk: 'A lost disk is lost data unless the application replicates',
  },
];
