import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** Volumes on the disk of the node, placed by the room that is left. */
export const addon = defineAddon({
  name: 'topolvm',
  title: 'TopoLVM',
  summary:
    'gives pods volumes on the disk of their node, placed by the room that is left',
  area: 'storage',
  home: 'https://github.com/topolvm/topolvm',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'topolvm',
    repository: 'https://topolvm.github.io/topolvm',
    version: '17.2.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked: 'topolvm/topolvm@028e26e charts/topolvm/README.md',
  },
  stage: 'controllers',
  namespace: 'topolvm-system',
  // A storage driver mounts on its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '100m',
    memory: '200Mi',
    perNode: { cpu: '50m', memory: '128Mi' },
  },
  options: ['storage/local-volumes'],
  appliesTo: (_, { provider }) => !['aws', 'azure', 'gcp'].includes(provider),
  requires: [
    {
      addons: ['cert-manager'],
      because: 'its webhook has a certificate from cert-manager',
    },
    monitorKinds,
  ],
  conflicts: [
    {
      addon: 'vsphere-storage',
      because: 'a cluster has one default class of storage',
    },
  ],
  provides: { capabilities: ['local-storage'], kinds: [] },
  values: {
    base: platform => ({
      lvmd: {
        deviceClasses: [
          {
            name: 'local',
            'volume-group': 'local',
            default: true,
            'spare-gb': 10,
          },
        ],
      },
      storageClasses: [
        {
          name: 'standard',
          storageClass: {
            fsType: 'xfs',
            isDefaultClass: true,
            reclaimPolicy: 'Delete',
            volumeBindingMode: 'WaitForFirstConsumer',
            allowVolumeExpansion: true,
            additionalParameters: { 'topolvm.io/device-class': 'local' },
          },
        },
      ],
      // The scheduler looks at the capacity that the driver publishes.
      controller: { storageCapacityTracking: { enabled: true } },
      scheduler: { enabled: false },
      webhook: { podMutatingWebhook: { enabled: false } },
      node: { prometheus: { podMonitor: { enabled: hasMonitors(platform) } } },
    }),
    environment: (_, { production }) => ({
      controller: {
        replicaCount: production ? 2 : 1,
        podDisruptionBudget: { enabled: production },
      },
    }),
  },
  notes: [
    'Each node has an LVM volume group with the name local.',
    'A volume is lost with its node: only software that keeps copies itself belongs on it.',
  ],
});
