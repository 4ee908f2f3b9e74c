import { defineAddon } from '../../AddonDefinition';
import { snapshotClass, storageClass } from '../../facts/storageClass';

const DISK = 'pd.csi.storage.gke.io';

/** Classes of volumes on Google Cloud, whose drivers GKE runs. */
export const addon = defineAddon({
  name: 'gcp-storage',
  title: 'Storage classes of Google Cloud',
  summary: 'offers balanced disks, fast disks and shared files of Google Cloud',
  area: 'storage',
  home: 'https://cloud.google.com/kubernetes-engine/docs/concepts/storage-overview',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: ['storage/provider-block', 'storage/provider-file'],
  appliesTo: (_, { provider }) => provider === 'gcp',
  provides: {
    capabilities: ['block-storage', 'file-storage', 'snapshots'],
    kinds: [
      {
        // GKE brings it.
        group: 'snapshot.storage.k8s.io',
        version: 'v1',
        kind: 'VolumeSnapshotClass',
        scope: 'Cluster',
      },
    ],
  },
  objects: {
    base: ({ choices }) => [
      ...(choices.storage === 'provider-file'
        ? []
        : [
            storageClass({
              name: 'standard',
              provisioner: DISK,
              parameters: { type: 'pd-balanced' },
            }),
            storageClass({
              name: 'fast',
              provisioner: DISK,
              parameters: { type: 'hyperdisk-balanced' },
            }),
          ]),
      storageClass({
        name: 'shared',
        provisioner: 'filestore.csi.storage.gke.io',
        parameters: { tier: 'enterprise', multishare: 'true' },
      }),
    ],
  },
  configs: {
    base: ({ choices }) =>
      choices.storage === 'provider-file'
        ? []
        : [snapshotClass({ driver: DISK })],
  },
  notes: [
    'GKE has a default class of its own: take the mark away from it, so that there is one default.',
    'Not every machine type takes hyperdisks.',
  ],
});
