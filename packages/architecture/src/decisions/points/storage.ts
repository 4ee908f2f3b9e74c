import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  when,
} from '../define';

/** What volumes stand on. @public */
export const storage = decisionPoint({
  id: 'storage',
  title: 'Storage',
  question: 'Which storage classes do stateful workloads get?',
  after: ['distribution', 'node-strategy'],
  options: [
    {
      id: 'provider-block',
      title: 'Block and file storage of the provider',
      summary:
        'EBS, Managed Disks or Persistent Disk by CSI, and file shares where many pods write',
      scores: [5, 4, 5, 5, 5, 5],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0,
          'no cloud is among the locations',
        ),
      ],
      conflicts: [
        conflictsWith(
          'node-strategy',
          ['fargate'],
          'Fargate mounts EFS only, no block volumes',
        ),
        conflictsWith(
          'distribution',
          ['tanzu', 'k3s'],
          'the volumes would be where the pods are not',
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
          'WaitForFirstConsumer creates the volume in the zone of the pod',
          'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
        ),
      ],
      consequences: [
        'Block volumes live in one zone: replicate in the application or plan for the zone',
      ],
    },
    {
      id: 'provider-file',
      title: 'File storage of the provider only',
      summary: 'shared file systems across zones for the little state there is',
      scores: [4, 3, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.quorum,
          { scalability: -2, operations: -1 },
          'databases on a network file system are slow and sometimes wrong',
        ),
      ],
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
          ['tanzu', 'k3s'],
          'the volumes would be where the pods are not',
        ),
      ],
      evidence: [
        cite(
          'The EFS CSI driver works with Fargate',
          'https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html',
        ),
      ],
      consequences: ['No databases on it'],
    },
    {
      id: 'rook-ceph',
      title: 'Ceph by Rook',
      summary:
        'block, file and object storage from own disks, surviving the loss of a node or a rack',
      scores: [5, 4, 4, 1, 2, 2],
      adjust: [
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
      id: 'vsphere',
      title: 'vSphere or array CSI',
      summary:
        'the storage the organisation already runs, backs up and has audited',
      scores: [4, 3, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.hardware === 'vmware',
          { operations: 1, skill: 1 },
          'vSphere storage is there, with its own backups',
        ),
        when(
          ({ profile }) => profile.hardware === 'bare-metal',
          { cost: -1 },
          'an array has to be bought',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.onPremises,
          'there is no own data centre with an array',
        ),
        needs(
          ['hardware', 'budget'],
          p => p.hardware !== 'bare-metal' || p.budget !== 'tight',
          'bare metal on a tight budget has no array behind it',
        ),
      ],
      conflicts: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud', 'kops'],
          'clouds offer no own array',
        ),
      ],
      evidence: [
        cite(
          'The vSphere CSI driver provisions volumes from storage policies',
          'https://techdocs.broadcom.com/us/en/vmware-cis/vsphere/container-storage-plugin.html',
        ),
      ],
      consequences: [
        'The array is one failure domain under all zones: ask how it fails',
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
  ],
  followUps: ['backup', 'database'],
});
