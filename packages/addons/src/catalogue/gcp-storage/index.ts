import { defineAddon } from '../../AddonDefinition';
import { providerStorage } from '../../facts/providerStorage';

/** Classes of volumes on Google Cloud, whose drivers GKE runs. */
export const addon = defineAddon({
  ...providerStorage({
    provider: 'gcp',
    driver: 'pd.csi.storage.gke.io',
    disks: {
      standard: { type: 'pd-balanced' },
      fast: { type: 'hyperdisk-balanced' },
    },
    files: {
      provisioner: 'filestore.csi.storage.gke.io',
      parameters: { tier: 'enterprise', multishare: 'true' },
    },
  }),
  name: 'gcp-storage',
  title: 'Storage classes of Google Cloud',
  summary: 'offers balanced disks, fast disks and shared files of Google Cloud',
  home: 'https://cloud.google.com/kubernetes-engine/docs/concepts/storage-overview',
  notes: [
    'GKE has a default class of its own: take the mark away from it, so that there is one default.',
    'Not every machine type takes hyperdisks.',
  ],
});
