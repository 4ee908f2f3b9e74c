import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** The kinds of Linkerd. */
export const addon = defineAddon({
  name: 'linkerd-crds',
  title: 'Linkerd kinds',
  summary: 'brings the kinds by which Linkerd is told who may speak to whom',
  area: 'networking',
  home: 'https://linkerd.io/2/reference/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'linkerd-crds',
    repository: 'https://helm.linkerd.io/edge',
    provenance: 'chart version unconfirmed',
    confirmed: false,
  },
  stage: 'crds',
  namespace: 'linkerd',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  requires: [
    {
      addons: ['gateway-api'],
      because: 'Linkerd routes by the kinds of Gateway API',
    },
  ],
  provides: {
    capabilities: [],
    kinds: [
      ...kindsOf({
        group: 'policy.linkerd.io',
        version: 'v1beta3',
        namespaced: ['Server'],
      }),
      ...kindsOf({
        group: 'policy.linkerd.io',
        version: 'v1alpha1',
        namespaced: ['AuthorizationPolicy', 'MeshTLSAuthentication'],
      }),
    ],
  },
  // The add-on gateway-api owns those kinds.
  values: { base: () => ({ installGatewayAPI: false }) },
});
