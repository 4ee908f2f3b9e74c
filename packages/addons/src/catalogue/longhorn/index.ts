import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { snapshotController } from '../../facts/snapshotController';
import { snapshotClass } from '../../facts/storageClass';

/** Replicated block volumes for small clusters. */
export const addon = defineAddon({
  name: 'longhorn',
  title: 'Longhorn',
  summary:
    'keeps copies of block volumes on the disks of several nodes, with little to run',
  area: 'storage',
  home: 'https://longhorn.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'longhorn',
    repository: 'https://charts.longhorn.io',
    version: '1.12.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'longhorn/longhorn@005651f chart/README.md, of release 1.9, for all but its default settings',
  },
  stage: 'controllers',
  namespace: 'longhorn-system',
  // Its daemons use the disks of their nodes.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '500m',
    memory: '1Gi',
    perNode: { cpu: '250m', memory: '512Mi' },
  },
  options: ['storage/longhorn'],
  appliesTo: (_, { provider }) =>
    !['aws', 'azure', 'gcp', 'openshift'].includes(provider),
  requires: [snapshotController, monitorKinds],
  conflicts: [
    {
      addon: 'rook-ceph-cluster',
      because: 'a cluster has one default class of storage',
    },
    { addon: 'topolvm', because: 'a cluster has one default class of storage' },
    {
      addon: 'vsphere-storage',
      because: 'a cluster has one default class of storage',
    },
  ],
  provides: { capabilities: ['block-storage', 'snapshots'], kinds: [] },
  values: {
    base: platform => ({
      preUpgradeChecker: { jobEnabled: false },
      persistence: {
        defaultClass: true,
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
      },
      defaultSettings: {
        allowCollectingLonghornUsageMetrics: false,
        nodeDrainPolicy: 'block-if-contains-last-replica',
        replicaAutoBalance: 'best-effort',
        storageMinimalAvailablePercentage: 15,
        upgradeChecker: false,
      },
      metrics: { serviceMonitor: { enabled: hasMonitors(platform) } },
      ingress: { enabled: false },
    }),
    environment: (_, { production }) => {
      const copies = production ? 3 : 1;
      return {
        persistence: { defaultClassReplicaCount: copies },
        csi: {
          attacherReplicaCount: copies,
          provisionerReplicaCount: copies,
          resizerReplicaCount: copies,
          snapshotterReplicaCount: copies,
        },
        longhornUI: { replicas: 1 },
      };
    },
  },
  configs: {
    base: () => [
      snapshotClass({
        driver: 'driver.longhorn.io',
        parameters: { type: 'bak' },
      }),
    ],
  },
  notes: [
    'Nodes need open-iscsi. Name a backup target in values.user.yaml, or a snapshot stays on the same disks.',
  ],
});
