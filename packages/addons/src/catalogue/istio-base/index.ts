import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** The kinds of Istio. */
export const addon = defineAddon({
  name: 'istio-base',
  title: 'Istio kinds',
  summary: 'brings the kinds by which the mesh is described',
  area: 'networking',
  home: 'https://istio.io/latest/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'base',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    version: '1.30.3',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'istio-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
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
