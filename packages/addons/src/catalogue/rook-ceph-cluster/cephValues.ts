import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';

/** Secrets by which the driver of Ceph makes, grows and mounts volumes. */
function driverSecrets(driver: 'cephfs' | 'rbd'): Record<string, string> {
  const provisioner = `rook-csi-${driver}-provisioner`;
  const secrets = {
    provisioner,
    'controller-expand': provisioner,
    'node-stage': `rook-csi-${driver}-node`,
  };
  return Object.fromEntries(
    Object.entries(secrets).flatMap(([step, name]) => [
      [`csi.storage.k8s.io/${step}-secret-name`, name],
      [`csi.storage.k8s.io/${step}-secret-namespace`, 'rook-ceph'],
    ]),
  );
}

/** Copies of every block: three on different hosts. */
const REPLICATED = { failureDomain: 'host', replicated: { size: 3 } };

/** Pools and the classes of volumes on them. */
export function cephBase(): HelmValues {
  return {
    cephBlockPools: [
      {
        name: 'blocks',
        spec: REPLICATED,
        storageClass: {
          enabled: true,
          name: 'standard',
          isDefault: true,
          reclaimPolicy: 'Delete',
          allowVolumeExpansion: true,
          volumeBindingMode: 'WaitForFirstConsumer',
          parameters: {
            imageFormat: '2',
            imageFeatures: 'layering',
            'csi.storage.k8s.io/fstype': 'ext4',
            ...driverSecrets('rbd'),
          },
        },
      },
    ],
    cephFileSystems: [
      {
        name: 'files',
        spec: {
          metadataPool: { replicated: { size: 3 } },
          dataPools: [{ name: 'data', ...REPLICATED }],
          metadataServer: { activeCount: 1, activeStandby: true },
        },
        storageClass: {
          enabled: true,
          name: 'shared',
          isDefault: false,
          pool: 'data',
          reclaimPolicy: 'Delete',
          allowVolumeExpansion: true,
          volumeBindingMode: 'Immediate',
          parameters: driverSecrets('cephfs'),
        },
      },
    ],
    cephObjectStores: [],
  };
}

/** Monitors in an odd number, and all disks that are empty. */
export function cephSize({ production }: EnvironmentModel): HelmValues {
  return {
    cephClusterSpec: {
      mon: { count: 3, allowMultiplePerNode: !production },
      mgr: { count: production ? 2 : 1, allowMultiplePerNode: !production },
      network: {
        connections: { encryption: { enabled: true }, requireMsgr2: true },
      },
      dashboard: { enabled: false },
      crashCollector: { disable: false },
      storage: {
        useAllNodes: true,
        useAllDevices: true,
        config: { encryptedDevice: 'true' },
      },
      disruptionManagement: { managePodBudgets: true },
    },
  };
}
