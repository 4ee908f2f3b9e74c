import { defineAddon } from '../../AddonDefinition';

/** Makes snapshots of volumes. */
export const addon = defineAddon({
  name: 'snapshot-controller',
  title: 'Snapshot controller',
  summary:
    'makes snapshots of volumes through the driver that made the volumes',
  area: 'storage',
  home: 'https://kubernetes-csi.github.io/docs/snapshot-controller.html',
  licence: 'Apache-2.0',
  source: {
    kind: 'git',
    url: 'https://github.com/kubernetes-csi/external-snapshotter',
    path: 'deploy/kubernetes/snapshot-controller',
    revision: 'v8.7.0',
    provenance:
      'tag listed by the Go module proxy, github.com/kubernetes-csi/external-snapshotter/v8@v8.7.0',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '20m', memory: '64Mi' },
  options: [],
  // AKS, GKE and OpenShift bring it.
  appliesTo: (_, { provider }) =>
    !['azure', 'gcp', 'openshift'].includes(provider),
  requires: [
    {
      addons: ['external-snapshotter'],
      because: 'it reads the kinds of snapshots',
    },
  ],
  provides: { capabilities: ['snapshots'], kinds: [] },
});
