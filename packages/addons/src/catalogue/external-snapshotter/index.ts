import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** The kinds of snapshots of volumes. */
export const addon = defineAddon({
  name: 'external-snapshotter',
  title: 'Volume snapshot kinds',
  summary: 'brings the kinds by which snapshots of volumes are asked for',
  area: 'storage',
  home: 'https://github.com/kubernetes-csi/external-snapshotter',
  licence: 'Apache-2.0',
  source: {
    kind: 'git',
    url: 'https://github.com/kubernetes-csi/external-snapshotter',
    path: 'client/config/crd',
    revision: 'v8.7.0',
    provenance:
      'tag listed by the Go module proxy, github.com/kubernetes-csi/external-snapshotter/v8@v8.7.0',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  // AKS, GKE and OpenShift bring them.
  appliesTo: (_, { provider }) =>
    !['azure', 'gcp', 'openshift'].includes(provider),
  provides: {
    capabilities: ['snapshot-kinds'],
    kinds: kindsOf({
      group: 'snapshot.storage.k8s.io',
      version: 'v1',
      namespaced: ['VolumeSnapshot'],
      cluster: ['VolumeSnapshotClass', 'VolumeSnapshotContent'],
    }),
  },
});
