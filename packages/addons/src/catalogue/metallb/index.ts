import { defineAddon } from '../../AddonDefinition';
import { EXAMPLE_NETWORK_NOTE } from '../../facts/exampleNetwork';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { addressPools } from './addressPools';

/** Addresses for services where no cloud gives them. */
export const addon = defineAddon({
  name: 'metallb',
  title: 'MetalLB',
  summary:
    'gives services addresses from own ranges and announces them by ARP or BGP',
  area: 'networking',
  home: 'https://metallb.universe.tf/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'metallb',
    repository: 'https://metallb.github.io/metallb',
    version: '0.16.1',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked: 'metallb/metallb@017774f charts/metallb/values.yaml',
  },
  stage: 'controllers',
  namespace: 'metallb-system',
  // The speaker uses the network of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '50m',
    memory: '128Mi',
    perNode: { cpu: '50m', memory: '128Mi' },
  },
  options: ['load-balancing/metallb'],
  // Clouds accept no announcements from machines.
  appliesTo: (_, { provider }) => !['aws', 'azure', 'gcp'].includes(provider),
  requires: [monitorKinds],
  provides: {
    capabilities: ['load-balancer'],
    kinds: kindsOf({
      group: 'metallb.io',
      version: 'v1beta1',
      namespaced: ['BGPAdvertisement', 'IPAddressPool', 'L2Advertisement'],
    }).concat(
      kindsOf({
        group: 'metallb.io',
        version: 'v1beta2',
        namespaced: ['BGPPeer'],
      }),
    ),
  },
  values: {
    base: platform => ({
      controller: {
        resources: {
          requests: { cpu: '50m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      },
      speaker: {
        frr: { enabled: true },
        resources: {
          requests: { cpu: '50m', memory: '128Mi' },
          limits: { memory: '256Mi' },
        },
      },
      prometheus: {
        serviceMonitor: { enabled: hasMonitors(platform) },
        prometheusRule: { enabled: hasMonitors(platform) },
        rbacPrometheus: false,
      },
    }),
  },
  configs: { cluster: (_, cluster) => addressPools(cluster) },
  notes: [
    EXAMPLE_NETWORK_NOTE,
    'By ARP one node carries all traffic of an address; by BGP the routers spread it.',
  ],
});
