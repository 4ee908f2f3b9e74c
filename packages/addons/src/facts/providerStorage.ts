import type { AddonDefinition, ProvidedKind } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';
import { OBJECTS_ONLY } from './objectsOnly';
import { snapshotClass, type StorageTier, storageClass } from './storageClass';

/** The provider runs the controller of snapshots and brings its kinds. */
const SNAPSHOT_CLASS: ProvidedKind = {
  group: 'snapshot.storage.k8s.io',
  version: 'v1',
  kind: 'VolumeSnapshotClass',
  scope: 'Cluster',
};

/** A cloud whose clusters come with the drivers of its disks and shared files. */
export interface ProviderStorage {
  provider: 'azure' | 'gcp';
  /** Driver of disks. */
  driver: string;
  /** Parameters of the tiers of disks. */
  disks: { standard: Record<string, string>; fast: Record<string, string> };
  files: Omit<StorageTier, 'name'>;
  snapshots?: Record<string, string>;
}

/** Classes for the drivers that the clusters of a cloud come with; disks only where more than files were decided. */
export function providerStorage(
  storage: ProviderStorage,
): Omit<AddonDefinition, 'name' | 'title' | 'summary' | 'home'> {
  const { provider, driver, disks, files, snapshots } = storage;
  return {
    ...OBJECTS_ONLY,
    area: 'storage',
    namespace: 'kube-system',
    kubernetes: { from: '1.31' },
    options: ['storage/provider-block', 'storage/provider-file'],
    appliesTo: (_, cluster) => cluster.provider === provider,
    provides: {
      capabilities: ['block-storage', 'file-storage', 'snapshots'],
      kinds: [SNAPSHOT_CLASS],
    },
    objects: {
      base: platform => [
        ...(hasDisks(platform)
          ? [
              disk('standard', driver, disks.standard),
              disk('fast', driver, disks.fast),
            ]
          : []),
        storageClass({ name: 'shared', ...files }),
      ],
    },
    configs: {
      base: platform =>
        hasDisks(platform)
          ? [snapshotClass({ driver, parameters: snapshots })]
          : [],
    },
  };
}

function hasDisks({ choices }: AddonPlatform): boolean {
  return choices.storage !== 'provider-file';
}

function disk(
  name: 'fast' | 'standard',
  provisioner: string,
  parameters: Record<string, string>,
): KubernetesObject {
  return storageClass({ name, provisioner, parameters });
}
