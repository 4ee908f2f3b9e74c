import { defineAddon } from '../../AddonDefinition';
import { providerStorage } from '../../facts/providerStorage';

/** Classes of volumes on Azure, whose drivers AKS runs. */
export const addon = defineAddon({
  ...providerStorage({
    provider: 'azure',
    driver: 'disk.csi.azure.com',
    disks: {
      standard: { skuName: 'StandardSSD_ZRS' },
      fast: { skuName: 'Premium_ZRS', cachingMode: 'None' },
    },
    files: {
      provisioner: 'file.csi.azure.com',
      parameters: { skuName: 'Premium_ZRS', protocol: 'nfs' },
      mountOptions: ['nconnect=4'],
      anywhere: true,
    },
    snapshots: { incremental: 'true' },
  }),
  name: 'azure-storage',
  title: 'Storage classes of Azure',
  summary:
    'offers disks that survive a zone, fast disks and shared files of Azure',
  home: 'https://learn.microsoft.com/azure/aks/concepts-storage',
  notes: [
    'AKS has a default class of its own: take the mark away from it, so that there is one default.',
  ],
});
