import { defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { snapshotController } from '../../facts/snapshotController';
import { snapshotClass, storageClass } from '../../facts/storageClass';

const DRIVER = 'csi.vsphere.vmware.com';

/** Classes of volumes by storage policies of vSphere. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'vsphere-storage',
  title: 'Storage classes of vSphere',
  summary: 'offers volumes by storage policies of vSphere',
  area: 'storage',
  home: 'https://techdocs.broadcom.com/us/en/vmware-cis/vsphere/container-storage-plugin.html',
  namespace: 'kube-system',
  kubernetes: { from: '1.31' },
  options: ['storage/vsphere'],
  appliesTo: (_, { provider }) => !['aws', 'azure', 'gcp'].includes(provider),
  requires: [
    {
      ...snapshotController,
      when: ({ model }) =>
        model.clusters.some(
          ({ provider }) =>
            !['aws', 'azure', 'gcp', 'openshift'].includes(provider),
        ),
    },
  ],
  provides: {
    capabilities: ['block-storage', 'snapshots'],
    kinds: [],
  },
  objects: {
    base: ({ model }) => [
      storageClass({
        name: 'standard',
        provisioner: DRIVER,
        parameters: { storagepolicyname: `${model.name}-standard` },
      }),
      storageClass({
        name: 'fast',
        provisioner: DRIVER,
        parameters: { storagepolicyname: `${model.name}-fast` },
      }),
    ],
  },
  configs: {
    cluster: (_, { provider }) =>
      provider === 'openshift' ? [] : [snapshotClass({ driver: DRIVER })],
  },
  notes: [
    'OpenShift and Tanzu bring the driver; elsewhere the infrastructure code installs it with the account of vCenter.',
    'Make the storage policies <platform>-standard and <platform>-fast, with encryption, in vCenter first.',
    'The array is one failure domain under all zones.',
  ],
});
