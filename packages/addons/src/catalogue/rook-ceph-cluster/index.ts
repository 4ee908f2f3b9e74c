import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { snapshotController } from '../../facts/snapshotController';
import { snapshotClass } from '../../facts/storageClass';
import { cephBase, cephSize } from './cephValues';

/** Block, file and object storage that survives a node. */
export const addon = defineAddon({
  name: 'rook-ceph-cluster',
  title: 'Ceph cluster',
  summary:
    'offers block, file and object storage that survives the loss of a node',
  area: 'storage',
  home: 'https://rook.io/docs/rook/latest-release/Helm-Charts/ceph-cluster-chart/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'rook-ceph-cluster',
    repository: 'oci://ghcr.io/rook',
    version: 'v1.18.8',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'rook/rook@a47b704 deploy/charts/rook-ceph-cluster/values.yaml, of Ceph 19.2.3',
  },
  stage: 'controllers',
  namespace: 'rook-ceph',
  // Its daemons use the disks of their nodes.
  podSecurity: 'privileged',
  kubernetes: { from: '1.29' },
  footprint: {
    cpu: '3',
    memory: '8Gi',
    perNode: { cpu: '1', memory: '4Gi' },
  },
  options: ['storage/rook-ceph'],
  appliesTo: (_, { provider }) => !['aws', 'azure', 'gcp'].includes(provider),
  requires: [
    { addons: ['rook-ceph'], because: 'it runs the daemons of Ceph' },
    snapshotController,
    monitorKinds,
  ],
  conflicts: [
    { addon: 'topolvm', because: 'a cluster has one default class of storage' },
    {
      addon: 'vsphere-storage',
      because: 'a cluster has one default class of storage',
    },
  ],
  provides: {
    capabilities: [
      'block-storage',
      'file-storage',
      'object-storage',
      'snapshots',
    ],
    kinds: [],
  },
  values: {
    base: platform => ({
      monitoring: {
        enabled: hasMonitors(platform),
        createPrometheusRules: hasMonitors(platform),
      },
      ...cephBase(),
    }),
    environment: (_, environment) => cephSize(environment),
  },
  configs: {
    cluster: (_, { provider }) =>
      provider === 'openshift'
        ? []
        : [
            snapshotClass({
              driver: 'rook-ceph.rbd.csi.ceph.com',
              parameters: {
                clusterID: 'rook-ceph',
                'csi.storage.k8s.io/snapshotter-secret-name':
                  'rook-csi-rbd-provisioner',
                'csi.storage.k8s.io/snapshotter-secret-namespace': 'rook-ceph',
              },
            }),
          ],
  },
  notes: [
    'Production wants three nodes with empty disks at least, better four.',
    'OpenShift Data Foundation is the same with a support contract.',
  ],
});
