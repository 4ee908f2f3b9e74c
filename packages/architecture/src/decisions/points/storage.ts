import { cite, conflictsWith, decisionPoint, needs, when } from '../define';
import { ownDiskStorage } from '../options/ownDiskStorage';

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
    ...ownDiskStorage,
    {
      id: 'vsphere',
      title: 'vSphere or array CSI',
      summary:
        'the storage the organisation already runs, backs up and has audited',
      scores: [4, 3, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.hardware === 'bare-metal',
          { scalability: -1, operations: -1 },
          'metal comes with disks of its own, and an array would be one failure domain under all of them',
        ),
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
  ],
  followUps: ['backup', 'database'],
});
