import { defineAddon } from '../../AddonDefinition';
import { snapshotController } from '../../facts/snapshotController';
import { snapshotClass, storageClass } from '../../facts/storageClass';

const DRIVER = 'ebs.csi.aws.com';

/** Block volumes of AWS. */
export const addon = defineAddon({
  name: 'aws-ebs-csi-driver',
  title: 'Amazon EBS CSI driver',
  summary:
    'makes, grows and snapshots encrypted block volumes in the zone of their pod',
  area: 'storage',
  home: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'aws-ebs-csi-driver',
    repository: 'https://kubernetes-sigs.github.io/aws-ebs-csi-driver',
    version: '2.66.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/aws-ebs-csi-driver@0dfbcc0 charts/aws-ebs-csi-driver/values.schema.json, which takes no other keys',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  // A storage driver mounts on its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '60m',
    memory: '240Mi',
    perNode: { cpu: '30m', memory: '120Mi' },
  },
  options: ['storage/provider-block'],
  appliesTo: (_, { provider }) => provider === 'aws',
  requires: [snapshotController],
  provides: { capabilities: ['block-storage', 'snapshots'], kinds: [] },
  identity: {
    serviceAccount: 'ebs-csi-controller-sa',
    aws: { managedPolicies: ['service-role/AmazonEBSCSIDriverPolicy'] },
  },
  values: {
    environment: (_, { production }) => ({
      controller: { replicaCount: production ? 2 : 1 },
      node: { enableWindows: false },
    }),
    cluster: (_, { name, region }) => ({
      controller: {
        region,
        k8sTagClusterId: name,
        extraVolumeTags: { cluster: name },
      },
    }),
  },
  configs: {
    base: () => [
      storageClass({
        name: 'standard',
        provisioner: DRIVER,
        parameters: { type: 'gp3', encrypted: 'true' },
      }),
      storageClass({
        name: 'fast',
        provisioner: DRIVER,
        parameters: {
          type: 'gp3',
          encrypted: 'true',
          iops: '10000',
          throughput: '500',
        },
      }),
      snapshotClass({ driver: DRIVER }),
    ],
  },
  notes: [
    'A volume lives in one zone: replicate in the app, or plan for the zone.',
  ],
});
