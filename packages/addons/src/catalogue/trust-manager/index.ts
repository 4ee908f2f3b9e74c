import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { platformRoots } from './platformRoots';

/** Roots of trust in every namespace. */
export const addon = defineAddon({
  name: 'trust-manager',
  title: 'trust-manager',
  summary:
    'hands the roots of trust to every namespace, so that clients know the own authority',
  area: 'security',
  home: 'https://cert-manager.io/docs/trust/trust-manager/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'trust-manager',
    repository: 'oci://quay.io/jetstack/charts',
    version: 'v0.20.0',
    provenance: 'seen pinned in a public test environment',
    confirmed: true,
    valuesChecked:
      'cert-manager/trust-manager@007b44c deploy/charts/trust-manager/values.yaml, of an older release without a budget',
  },
  stage: 'controllers',
  namespace: 'cert-manager',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '25m', memory: '64Mi' },
  options: ['certificates/cert-manager-private-ca'],
  requires: [
    {
      addons: ['cert-manager'],
      because: 'its webhook has a certificate from cert-manager',
    },
    monitorKinds,
  ],
  provides: {
    capabilities: ['trust-bundles'],
    kinds: kindsOf({
      group: 'trust.cert-manager.io',
      version: 'v1alpha1',
      cluster: ['Bundle'],
    }),
  },
  values: {
    base: platform => ({
      app: {
        trust: { namespace: 'cert-manager' },
        metrics: {
          service: { servicemonitor: { enabled: hasMonitors(platform) } },
        },
      },
      secretTargets: { enabled: false },
      resources: {
        requests: { cpu: '25m', memory: '64Mi' },
        limits: { memory: '128Mi' },
      },
    }),
    environment: (_, { production }) => ({
      replicaCount: production ? 2 : 1,
      podDisruptionBudget: {
        enabled: production,
        ...(production && { minAvailable: 1 }),
      },
    }),
  },
  configs: {
    base: ({ choices }) =>
      choices.certificates === 'cert-manager-private-ca'
        ? [platformRoots(choices.secrets === 'vault')]
        : [],
  },
  notes: [
    'Where Vault signs, put the certificate of its root into the ConfigMap platform-ca of the namespace cert-manager. It is no secret.',
  ],
});
