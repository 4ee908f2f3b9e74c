import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IStorageClass } from 'kubernetes-models/storage.k8s.io/v1/StorageClass';

/** A file system of its own for each claim, for as long as the claim is there. */
export function lustreClass({ name }: ClusterModel): IStorageClass {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'lustre' },
    provisioner: 'fsx.csi.aws.com',
    parameters: {
      subnetId: `subnet-of-${name}`,
      securityGroupIds: `security-group-of-${name}`,
      deploymentType: 'SCRATCH_2',
      fileSystemTypeVersion: '2.15',
    },
    mountOptions: ['flock'],
    allowVolumeExpansion: true,
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
  };
}
