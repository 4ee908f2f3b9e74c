import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { secretStore } from '../../facts/secretReference';
import { spread } from '../../facts/spread';
import { acmeIssuer } from './acmeIssuer';
import { privateIssuer } from './privateIssuer';

/** Certificates from a certificate authority, renewed before they end. */
export const addon = defineAddon({
  name: 'cert-manager',
  title: 'cert-manager',
  summary: 'gets certificates from an authority and renews them',
  area: 'security',
  home: 'https://cert-manager.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'cert-manager',
    repository: 'oci://quay.io/jetstack/charts',
    version: '1.21.1',
    provenance: 'seen pinned in two public fleets, mid-2026',
    confirmed: true,
    valuesChecked:
      'cert-manager/cert-manager@001eb00 deploy/charts/cert-manager/values.yaml, of release 1.17, and @95d6fc4 for monitors, webhook and injector',
  },
  stage: 'controllers',
  namespace: 'cert-manager',
  podSecurity: 'restricted',
  kubernetes: { from: '1.32' },
  footprint: { cpu: '30m', memory: '192Mi' },
  options: [
    'certificates/cert-manager-acme',
    'certificates/cert-manager-private-ca',
  ],
  requires: [
    monitorKinds,
    {
      addons: ['gateway-api'],
      because: 'it gets a certificate for each listener of a gateway',
      when: ({ has }) => has('gateway-api'),
    },
    {
      ...secretStore,
      because: 'it copies the key of the own authority',
      when: ({ choices }) =>
        choices.secrets === 'external-secrets' &&
        choices.certificates === 'cert-manager-private-ca',
    },
  ],
  provides: {
    capabilities: ['certificates'],
    kinds: kindsOf({
      group: 'cert-manager.io',
      version: 'v1',
      namespaced: ['Certificate', 'Issuer'],
      cluster: ['ClusterIssuer'],
    }),
  },
  values: {
    base: platform => ({
      crds: { enabled: true, keep: true },
      config: {
        apiVersion: 'controller.config.cert-manager.io/v1alpha1',
        kind: 'ControllerConfiguration',
        enableGatewayAPI: platform.has('gateway-api'),
      },
      prometheus: {
        enabled: hasMonitors(platform),
        servicemonitor: { enabled: hasMonitors(platform) },
      },
      resources: {
        requests: { cpu: '10m', memory: '64Mi' },
        limits: { memory: '256Mi' },
      },
    }),
    environment: (_, { production }) => {
      const copies = {
        replicaCount: production ? 2 : 1,
        podDisruptionBudget: {
          enabled: production,
          ...(production && { maxUnavailable: 1 }),
        },
      };
      const spreadOf = (component: string) => ({
        topologySpreadConstraints: spread({
          'app.kubernetes.io/component': component,
          'app.kubernetes.io/instance': 'cert-manager',
        }),
      });
      return {
        ...copies,
        ...spreadOf('controller'),
        webhook: { ...copies, ...spreadOf('webhook') },
        cainjector: { ...copies, ...spreadOf('cainjector') },
      };
    },
  },
  configs: {
    base: platform =>
      platform.choices.certificates === 'cert-manager-private-ca'
        ? privateIssuer(platform)
        : [],
    environment: (platform, environment) =>
      platform.choices.certificates === 'cert-manager-acme'
        ? [acmeIssuer(platform, environment)]
        : [],
  },
  notes: [
    'An intermediate of the own authority is enough: the key of its root never enters a cluster.',
  ],
});
