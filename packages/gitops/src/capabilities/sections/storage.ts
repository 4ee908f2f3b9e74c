import { addonItems, type CapabilitySection, item } from '../Capability';

/** Storage. */
export const storage: CapabilitySection = {
  title: 'Storage',
  rows: [
    {
      row: 'Classes by tier and driver',
      items: [
        item('Blocks of the provider', 'storage/provider-block', 'api-server'),
        item('Files of the provider', 'storage/provider-file', 'api-server'),
        item('vSphere', 'storage/vsphere', 'api-server'),
        item('Rook and Ceph', 'storage/rook-ceph', 'configs'),
        item('Longhorn', 'storage/longhorn', 'configs'),
        item('Local volumes', 'storage/local-volumes', 'api-server'),
        ...addonItems({ Snapshots: 'external-snapshotter' }),
      ],
    },
  ],
};

const NO_ENGINE = 'no container engine here: no image is built';

/** Images. */
export const images: CapabilitySection = {
  title: 'Images',
  rows: [
    {
      row: 'Runtime',
      items: [
        item('Notes on containerd and CRI-O', 'distribution/kubeadm', 'tree'),
      ],
    },
    {
      row: 'Registry',
      items: [
        item('Harbor', 'registry/harbor', 'configs'),
        item(
          'Registry of the provider',
          'registry/provider-registry',
          'tool: tofu fmt',
        ),
        item(
          'Artifactory',
          'registry/artifactory',
          'tree',
          'no registry here: credentials are copied by name, nothing is pulled or pushed',
        ),
        item(
          'Registry of the Git host',
          'registry/saas-registry',
          'tree',
          'no registry here: credentials are copied by name, nothing is pulled or pushed',
        ),
      ],
    },
    {
      row: 'Builds',
      items: [
        item(
          'BuildKit with a multi-stage Dockerfile',
          'image-build/buildkit',
          'tree',
          NO_ENGINE,
        ),
        item('Buildpacks', 'image-build/buildpacks', 'tree', NO_ENGINE),
        item('Buildah', 'image-build/buildah', 'tree', NO_ENGINE),
        item(
          'Kaniko and its successors',
          'image-build/kaniko',
          'tree',
          NO_ENGINE,
        ),
      ],
    },
  ],
};
