import { defineAddon } from '../../AddonDefinition';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { publicGateway } from '../../facts/publicGateway';
import { spread } from '../../facts/spread';
import { CLASS_NAME, gatewayClass } from './gatewayClass';
import { trafficPolicies } from './trafficPolicies';

/** Gateway API on Envoy, with policies for traffic and security. */
export const addon = defineAddon({
  name: 'envoy-gateway',
  title: 'Envoy Gateway',
  summary:
    'brings traffic in through Envoy, described by Gateway API, with limits and authentication',
  area: 'networking',
  home: 'https://gateway.envoyproxy.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'gateway-helm',
    repository: 'oci://docker.io/envoyproxy',
    version: '1.9.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'https://gateway.envoyproxy.io/v1.9/install/install-helm/, for crds.enabled',
  },
  stage: 'controllers',
  namespace: 'envoy-gateway-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '300m', memory: '768Mi' },
  options: ['ingress/envoy-gateway', 'api-gateway/gateway-policies'],
  // Other gateways attach their own policies.
  appliesTo: ({ choices }) =>
    choices.ingress === undefined || choices.ingress === 'envoy-gateway',
  requires: [
    gatewayKinds,
    {
      addons: ['envoy-gateway-crds'],
      because: 'its policies are of these kinds',
    },
  ],
  provides: {
    capabilities: ['gateway', 'rate-limits', 'gateway-authentication'],
    kinds: [],
    ports: [
      { name: 'http', port: 80 },
      { name: 'https', port: 443 },
    ],
  },
  values: {
    base: () => ({
      // The add-ons gateway-api and envoy-gateway-crds bring the kinds; here they come all or none.
      crds: { enabled: false },
      deployment: {
        envoyGateway: {
          resources: {
            requests: { cpu: '100m', memory: '256Mi' },
            limits: { memory: '1Gi' },
          },
        },
      },
    }),
    environment: (_, { production }) => ({
      deployment: {
        replicas: production ? 2 : 1,
        pod: {
          topologySpreadConstraints: spread({
            'control-plane': 'envoy-gateway',
          }),
        },
      },
      ...(production && { podDisruptionBudget: { minAvailable: 1 } }),
    }),
  },
  configs: {
    environment: (platform, environment) => [
      ...gatewayClass(environment),
      ...trafficPolicies(platform),
    ],
    cluster: (platform, cluster) =>
      publicGateway({
        platform,
        cluster,
        addon: 'envoy-gateway',
        className: CLASS_NAME,
      }),
  },
  notes: [
    'Limits are counted by each proxy. One count for all of them needs a Redis-compatible store.',
  ],
});
