import type { IStorageClass } from 'kubernetes-models/storage.k8s.io/v1/StorageClass';
import type { KubernetesObject } from '../KubernetesObject';

/** A kind of disk that stateful workloads can ask for. */
export interface StorageTier {
  /** `standard` for most, `fast` for databases, `shared` for many writers. */
  name: 'fast' | 'shared' | 'standard';
  provisioner: string;
  parameters?: Record<string, string>;
  mountOptions?: string[];
  /** Whether volumes may be made before a pod is placed: only where they are reached from everywhere. */
  anywhere?: boolean;
}

/**
 * The class of a tier. A volume is made where its pod runs, may grow, and is
 * kept in the tier for databases when its claim goes. The tier `standard` is the default of the cluster.
 */
export function storageClass(tier: StorageTier): IStorageClass {
  const { name, provisioner, parameters, mountOptions, anywhere } = tier;
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: {
      name,
      annotations: {
        'storageclass.kubernetes.io/is-default-class': String(
          name === 'standard',
        ),
      },
    },
    provisioner,
    ...(parameters && { parameters }),
    ...(mountOptions && { mountOptions }),
    allowVolumeExpansion: true,
    reclaimPolicy: name === 'fast' ? 'Retain' : 'Delete',
    volumeBindingMode: anywhere ? 'Immediate' : 'WaitForFirstConsumer',
  };
}

interface VolumeSnapshotClass extends KubernetesObject {
  driver: string;
  deletionPolicy: string;
  parameters?: Record<string, string>;
}

/** The class of snapshots of a driver. Backups outlive what they are of, and Velero finds the class by its label. */
export function snapshotClass(options: {
  driver: string;
  parameters?: Record<string, string>;
}): VolumeSnapshotClass {
  return {
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshotClass',
    metadata: {
      name: 'standard',
      labels: { 'velero.io/csi-volumesnapshot-class': 'true' },
      annotations: {
        'snapshot.storage.kubernetes.io/is-default-class': 'true',
      },
    },
    driver: options.driver,
    deletionPolicy: 'Retain',
    ...(options.parameters && { parameters: options.parameters }),
  };
}
