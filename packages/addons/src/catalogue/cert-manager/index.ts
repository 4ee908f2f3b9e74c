import { defineAddon } from '../../AddonDefinition';
import { acmeIssuer } from './acmeIssuer';

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
  },
  stage: 'controllers',
  namespace: 'cert-manager',
  podSecurity: 'restricted',
  kubernetes: { from: '1.32' },
  footprint: { cpu: '30m', memory: '192Mi' },
  options: ['certificates/cert-manager-acme'],
  provides: {
    capabilities: ['certificates'],
    kinds: [
      {
        group: 'cert-manager.io',
        version: 'v1',
        kind: 'Certificate',
        scope: 'Namespaced',
      },
      {
        group: 'cert-manager.io',
        version: 'v1',
        kind: 'ClusterIssuer',
        scope: 'Cluster',
      },
      {
        group: 'cert-manager.io',
        version: 'v1',
        kind: 'Issuer',
        scope: 'Namespaced',
      },
    ],
  },
  values: {
    base: () => ({ crds: { enabled: true, keep: true } }),
    environment: (platform, { production }) => ({
      replicaCount: production ? 2 : 1,
      podDisruptionBudget: { enabled: production, minAvailable: 1 },
      prometheus: {
        servicemonitor: { enabled: platform.has('kube-prometheus-stack') },
      },
    }),
  },
  configs: {
    environment: (platform, environment) =>
      platform.choices.certificates === 'cert-manager-acme'
        ? [acmeIssuer(platform, environment)]
        : [],
  },
});
