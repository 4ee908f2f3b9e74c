import { defineAddon } from '../../AddonDefinition';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { publicGateway } from '../../facts/publicGateway';
import { entryValues } from '../../facts/entryValues';
import { spread } from '../../facts/spread';
import { kongClass } from './kongClass';
import { plugins } from './plugins';

/** Ingress and API management without a database. */
export const addon = defineAddon({
  name: 'kong',
  title: 'Kong Ingress Controller',
  summary:
    'publishes APIs with keys, limits and plug-ins, described by Gateway API',
  area: 'networking',
  home: 'https://developer.konghq.com/kubernetes-ingress-controller/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'ingress',
    repository: 'https://charts.konghq.com',
    version: '0.24.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'Kong/charts@0255beb charts/ingress/values.yaml, for what it sets itself',
  },
  stage: 'controllers',
  namespace: 'kong',
  podSecurity: 'restricted',
  kubernetes: { from: '1.27' },
  footprint: { cpu: '600m', memory: '1536Mi' },
  options: ['ingress/kong', 'api-gateway/kong'],
  requires: [gatewayKinds, monitorKinds],
  provides: {
    capabilities: ['gateway', 'rate-limits', 'gateway-authentication'],
    kinds: kindsOf({
      group: 'configuration.konghq.com',
      version: 'v1',
      namespaced: ['KongConsumer', 'KongPlugin'],
      cluster: ['KongClusterPlugin'],
    }),
    ports: [
      { name: 'http', port: 80 },
      { name: 'https', port: 443 },
    ],
  },
  values: {
    base: platform => ({
      controller: {
        ingressController: { env: { feature_gates: 'GatewayAlpha=false' } },
        serviceMonitor: { enabled: hasMonitors(platform) },
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      gateway: {
        env: { database: 'off', anonymous_reports: 'off' },
        admin: { http: { enabled: false }, tls: { enabled: true } },
        manager: { enabled: false },
        proxy: { externalTrafficPolicy: 'Local' },
        serviceMonitor: { enabled: hasMonitors(platform) },
        resources: {
          requests: { cpu: '200m', memory: '512Mi' },
          limits: { memory: '1536Mi' },
        },
      },
    }),
    environment: (_, { production }) => ({
      controller: {
        replicaCount: production ? 2 : 1,
        podDisruptionBudget: {
          enabled: production,
          ...(production && { maxUnavailable: 1 }),
        },
      },
      gateway: {
        replicaCount: production ? 3 : 1,
        podDisruptionBudget: {
          enabled: production,
          ...(production && { maxUnavailable: 1 }),
        },
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'gateway',
        }),
      },
    }),
    cluster: entryValues(annotations => ({
      gateway: { proxy: { annotations } },
    })),
  },
  configs: {
    base: platform => [
      ...plugins(platform),
      ...(platform.choices.ingress === 'kong' ? [kongClass()] : []),
    ],
    cluster: (platform, cluster) =>
      publicGateway({ platform, cluster, addon: 'kong', className: 'kong' }),
  },
  notes: [
    'Keys of consumers are secrets: create them in the store, never in Git.',
    'Some plug-ins need the paid edition.',
  ],
});
