import { cite, conflictsWith, forbids, when } from '../define';
import type { DecisionOption } from '../types';

/** Nodes where no provider makes them. @public */
export const selfManagedNodes: readonly DecisionOption[] = [
  {
    id: 'static-pools',
    title: 'Fixed pools',
    summary: 'machines are bought, racked or made once, labelled and kept',
    scores: [2, 4, 4, 5, 3, 4],
    adjust: [
      when(
        ({ profile }) => profile.hardware === 'bare-metal' || profile.edge,
        { operations: 1, scalability: 1 },
        'metal cannot be made by an API call',
      ),
      when(
        ({ profile }) => profile.growth === 'explosive',
        { scalability: -1, operations: -1 },
        'capacity has to be ordered weeks ahead of the growth',
      ),
    ],
    conflicts: [
      conflictsWith(
        'distribution',
        ['eks', 'aks', 'gke', 'managed-per-cloud'],
        'paying for idle cloud machines while node groups scale by themselves is waste',
      ),
    ],
    evidence: [
      cite(
        'Self-managed nodes join with a token and are drained by hand for maintenance',
        'https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/',
      ),
    ],
    consequences: [
      'Keep one node of spare capacity per failure domain; order before 70 % is used',
    ],
  },
  {
    id: 'machine-sets',
    title: 'Machine sets',
    summary:
      'machines are objects the platform creates and replaces, also on own virtualisation',
    scores: [4, 4, 4, 3, 4, 3],
    adjust: [
      when(
        ({ profile }) =>
          profile.hardware === 'vmware' || profile.clouds.length > 0,
        { operations: 1, scalability: 1 },
        'there is an API that makes machines',
      ),
    ],
    constraints: [
      forbids(
        ['edgeSites'],
        p => p.edgeSites > 1,
        'a site has the machines it has',
      ),
    ],
    requires: [
      conflictsWith(
        'distribution',
        ['openshift', 'rke2', 'tanzu', 'kubeadm', 'kops'],
        'it needs a Machine API or Cluster API provider',
      ),
    ],
    evidence: [
      cite(
        'A MachineSet keeps the asked number of machines, as a ReplicaSet does for pods',
        'https://cluster-api.sigs.k8s.io/user/concepts',
      ),
    ],
    consequences: [
      'Add MachineHealthChecks with a limit, so a network failure does not replace every machine at once',
    ],
  },
];
