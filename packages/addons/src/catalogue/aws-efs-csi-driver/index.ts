import { defineAddon } from '../../AddonDefinition';
import { storageClass } from '../../facts/storageClass';

/** Files of AWS that many pods share. */
export const addon = defineAddon({
  name: 'aws-efs-csi-driver',
  title: 'Amazon EFS CSI driver',
  summary: 'gives pods of all zones shared folders, encrypted on the way',
  area: 'storage',
  home: 'https://github.com/kubernetes-sigs/aws-efs-csi-driver',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'aws-efs-csi-driver',
    repository: 'https://kubernetes-sigs.github.io/aws-efs-csi-driver',
    version: '3.0.8',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/aws-efs-csi-driver@00a24b4 charts/aws-efs-csi-driver/values.yaml, of driver 1.7',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  // A storage driver mounts on its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '50m',
    memory: '128Mi',
    perNode: { cpu: '30m', memory: '128Mi' },
  },
  options: ['storage/provider-block', 'storage/provider-file'],
  appliesTo: (_, { provider }) => provider === 'aws',
  provides: { capabilities: ['file-storage'], kinds: [] },
  identity: {
    serviceAccount: 'efs-csi-controller-sa',
    aws: { managedPolicies: ['service-role/AmazonEFSCSIDriverPolicy'] },
  },
  values: {
    base: () => ({
      controller: {
        deleteAccessPointRootDir: false,
        resources: {
          requests: { cpu: '50m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
  configs: {
    cluster: (_, { name }) => [
      storageClass({
        name: 'shared',
        provisioner: 'efs.csi.aws.com',
        anywhere: true,
        mountOptions: ['tls'],
        parameters: {
          provisioningMode: 'efs-ap',
          fileSystemId: `file-system-of-${name}`,
          directoryPerms: '700',
          ensureUniqueDirectory: 'true',
          subPathPattern: '${.PVC.namespace}/${.PVC.name}',
        },
      }),
    ],
  },
  notes: [
    'Replace the ID of the file system by the one that the infrastructure code prints.',
  ],
});
