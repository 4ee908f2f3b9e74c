import { defineAddon } from '../../AddonDefinition';
import { istioChart } from '../../facts/istioChart';
import { kindsOf } from '../../facts/kindsOf';

/** The kinds of Istio. */
export const addon = defineAddon({
  ...istioChart('base'),
  name: 'istio-base',
  title: 'Istio kinds',
  summary: 'brings the kinds by which the mesh is described',
  home: 'https://istio.io/latest/docs/',
  stage: 'crds',
  podSecurity: 'restricted',
  footprint: { cpu: '0', memory: '0' },
  options: [],
  provides: {
    capabilities: [],
    kinds: [
      ...kindsOf({
        group: 'security.istio.io',
        version: 'v1',
        namespaced: [
          'AuthorizationPolicy',
          'PeerAuthentication',
          'RequestAuthentication',
        ],
      }),
      ...kindsOf({
        group: 'networking.istio.io',
        version: 'v1',
        namespaced: [
          'DestinationRule',
          'ServiceEntry',
          'Sidecar',
          'VirtualService',
        ],
      }),
      ...kindsOf({
        group: 'telemetry.istio.io',
        version: 'v1',
        namespaced: ['Telemetry'],
      }),
    ],
  },
  values: { base: () => ({ defaultRevision: 'default' }) },
});
