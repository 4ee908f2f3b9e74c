import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/**
 * The kinds of Envoy Gateway alone. A folder of its release holds them; the chart
 * gateway-crds-helm is too large for the record that Helm keeps of a release:
 * https://gateway.envoyproxy.io/docs/install/gateway-crds-helm-api/.
 */
export const addon = defineAddon({
  name: 'envoy-gateway-crds',
  title: 'Envoy Gateway kinds',
  summary:
    'brings the kinds of the policies of Envoy Gateway, without those of Gateway API',
  area: 'networking',
  home: 'https://gateway.envoyproxy.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'git',
    url: 'https://github.com/envoyproxy/gateway',
    path: 'charts/gateway-helm/charts/crds/crds/generated',
    revision: 'v1.9.0',
    provenance:
      'folder of the repository, as released in the charts 1.8.0 and 1.9.1; the tag is that of the chart gateway-helm',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'envoy-gateway-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  // Other gateways attach their own policies.
  appliesTo: ({ choices }) =>
    choices.ingress === undefined || choices.ingress === 'envoy-gateway',
  provides: {
    capabilities: [],
    kinds: kindsOf({
      group: 'gateway.envoyproxy.io',
      version: 'v1alpha1',
      namespaced: [
        'BackendTrafficPolicy',
        'ClientTrafficPolicy',
        'EnvoyProxy',
        'SecurityPolicy',
      ],
    }),
  },
  notes: [
    'Its release is that of the add-on envoy-gateway: move both together.',
  ],
});
