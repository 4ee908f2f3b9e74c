import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** Runs Ceph. */
export const addon = defineAddon({
  name: 'rook-ceph',
  title: 'Rook operator',
  summary: 'runs Ceph on disks of the own machines',
  area: 'storage',
  home: 'https://rook.io/docs/rook/latest-release/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'rook-ceph',
    repository: 'oci://ghcr.io/rook',
    version: 'v1.18.8',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'rook/rook@8ebf07b deploy/charts/rook-ceph/values.yaml, after release 1.18',
  },
  stage: 'controllers',
  namespace: 'rook-ceph',
  // Its daemons use the disks of their nodes.
  podSecurity: 'privileged',
  kubernetes: { from: '1.29' },
  footprint: { cpu: '200m', memory: '256Mi' },
  options: [],
  requires: [monitorKinds],
  provides: {
    capabilities: [],
    kinds: kindsOf({
      group: 'ceph.rook.io',
      version: 'v1',
      namespaced: [
        'CephBlockPool',
        'CephCluster',
        'CephFilesystem',
        'CephObjectStore',
      ],
    }),
  },
  values: {
    base: platform => ({
      crds: { enabled: true },
      monitoring: { enabled: hasMonitors(platform) },
      csi: {
        enableCSIEncryption: true,
        // The cluster of Ceph encrypts all connections.
        cephFSKernelMountOptions: 'ms_mode=secure',
        provisionerReplicas: 2,
      },
      resources: {
        requests: { cpu: '200m', memory: '256Mi' },
        limits: { memory: '512Mi' },
      },
    }),
  },
});
