import { cite, conflictsWith, decisionPoint, needs, when } from '../define';

/** How the control plane and etcd survive a loss. @public */
export const controlPlane = decisionPoint({
  id: 'control-plane',
  title: 'Control plane and etcd',
  question:
    'How many control-plane members are there, and where does etcd live?',
  after: ['distribution', 'cluster-topology'],
  options: [
    {
      id: 'provider-managed',
      title: 'Run by the provider',
      summary: 'the provider replicates, patches and restores it',
      scores: [5, 4, 4, 5, 5, 5],
      generatesNothing: true,
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only a managed service brings its own control plane',
        ),
      ],
      evidence: [
        cite(
          'Managed services run several API servers and etcd members across zones',
          'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
        ),
      ],
      consequences: [
        'There is no etcd snapshot: Git and Velero are the way back',
      ],
    },
    {
      id: 'three-stacked',
      title: 'Three members with stacked etcd',
      summary: 'the smallest arrangement that survives the loss of a member',
      scores: [4, 4, 4, 4, 4, 4],
      conflicts: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'the provider runs the control plane',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { cost: -3, operations: -1 },
          'three servers would be needed at every site',
        ),
      ],
      evidence: [
        cite(
          'Three members tolerate the loss of one; even numbers add no tolerance',
          'https://etcd.io/docs/v3.5/faq/',
        ),
      ],
      consequences: [
        'Put members in three failure domains, snapshot etcd at least daily, keep snapshots elsewhere',
      ],
    },
    {
      id: 'five-stacked',
      title: 'Five members with stacked etcd',
      summary: 'survives a second loss while the first is being repaired',
      scores: [4, 2, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { cost: -1, operations: -2, scalability: -1 },
          'five servers would be needed at every site',
        ),
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: 1, scalability: 1 },
          'maintenance on one member must not remove the tolerance for another',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'the provider runs the control plane',
        ),
        conflictsWith(
          'distribution',
          ['k3s'],
          'a site that needs five servers does not need a lightweight distribution',
        ),
      ],
      evidence: [
        cite(
          'Five members tolerate the loss of two; more members make writes slower',
          'https://etcd.io/docs/v3.5/faq/',
        ),
      ],
      consequences: [
        'Writes wait for three of five disks; use local NVMe for etcd',
      ],
    },
    {
      id: 'external-etcd',
      title: 'External etcd',
      summary: 'etcd scales and fails apart from the API servers',
      scores: [5, 2, 4, 2, 2, 2],
      requires: [
        conflictsWith(
          'distribution',
          ['kubeadm', 'kubespray', 'kops'],
          'only these let etcd be placed outside',
        ),
      ],
      evidence: [
        cite(
          'External etcd needs twice the hosts of the stacked topology',
          'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/ha-topology/',
        ),
      ],
      consequences: ['At least six hosts before the first workload'],
    },
    {
      id: 'single-server',
      title: 'One server per site',
      summary:
        'a site that fits in one machine accepts that this machine is the site',
      scores: [3, 5, 3, 5, 4, 5],
      constraints: [
        needs(
          ['availability', 'locations', 'edgeSites'],
          p => p.availability < 99.9 || p.edgeSites > 0,
          'one server down is the whole control plane down',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['k3s', 'rke2', 'kubeadm'],
          'a control plane of one is for small self-managed sites',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites === 0,
          { operations: -2, scalability: -1 },
          'a central platform should survive a reboot',
        ),
      ],
      evidence: [
        cite(
          'K3s can run a single server with an embedded datastore',
          'https://docs.k3s.io/architecture',
        ),
      ],
      consequences: [
        'A broken machine is replaced and rebuilt from Git; nothing that matters lives only there',
      ],
      risk: 'A site is down until its machine is replaced',
    },
  ],
  followUps: ['upgrade-strategy', 'backup'],
});
