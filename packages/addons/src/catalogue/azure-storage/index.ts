import { defineAddon } from '../../AddonDefinition';
import { snapshotClass, storageClass } from '../../facts/storageClass';

const DISK = 'disk.csi.azure.com';

/** Classes of volumes on Azure, whose drivers AKS runs. */
export const addon = defineAddon({
  name: 'azure-storage',
  title: 'Storage classes of Azure',
  summary:
    'offers disks that survive a zone, fast disks and shared files of Azure',
  area: 'storage',
  home: 'https://learn.microsoft.com/azure/aks/concepts-storage',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: ['storage/provider-block', 'storage/provider-file'],
  appliesTo: (_, { provider }) => provider === 'azure',
  provides: {
    capabilities: ['block-storage', 'file-storage', 'snapshots'],
    kinds: [
      {
        // AKS brings it.
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
              parameters: { skuName: 'StandardSSD_ZRS' },
            }),
            storageClass({
              name: 'fast',
              provisioner: DISK,
              parameters: { skuName: 'Premium_ZRS', cachingMode: 'None' },
            }),
          ]),
      storageClass({
        name: 'shared',
        provisioner: 'file.csi.azure.com',
        parameters: { skuName: 'Premium_ZRS', protocol: 'nfs' },
        mountOptions: ['nconnect=4'],
        anywhere: true,
      }),
    ],
  },
  configs: {
    base: ({ choices }) =>
      choices.storage === 'provider-file'
        ? []
        : [
            snapshotClass({
              driver: DISK,
              parameters: { incremental: 'true' },
            }),
          ],
  },
  notes: [
    'AKS has a default class of its own: take the mark away from it, so that there is one default.',
  ],
});
