import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';

/** Lets tenants make namespaces of their own. */
export const addon = defineAddon({
  name: 'capsule',
  title: 'Capsule',
  summary:
    'lets tenants make namespaces themselves, within the limits of the platform',
  area: 'fleet',
  home: 'https://projectcapsule.dev/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'capsule',
    repository: 'oci://ghcr.io/projectcapsule/charts',
    provenance:
      'the upstream Chart.yaml holds a placeholder, projectcapsule/capsule@00a2dea',
    confirmed: false,
    valuesChecked: 'projectcapsule/capsule@0207889 charts/capsule/README.md',
  },
  stage: 'controllers',
  namespace: 'capsule-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '200m', memory: '256Mi' },
  options: [],
  requires: [
    {
      addons: ['cert-manager'],
      because: 'its webhooks have certificates from cert-manager',
    },
    monitorKinds,
  ],
  provides: {
    capabilities: ['self-service-namespaces'],
    kinds: kindsOf({
      group: 'capsule.clastix.io',
      version: 'v1beta2',
      cluster: ['CapsuleConfiguration', 'Tenant'],
    }),
  },
  values: {
    base: platform => ({
      tls: { enableController: false, create: false },
      certManager: { generateCertificates: true },
      manager: {
        options: { forceTenantPrefix: true },
        resources: {
          requests: { cpu: '200m', memory: '128Mi' },
          limits: { memory: '512Mi' },
        },
      },
      serviceMonitor: { enabled: hasMonitors(platform) },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
});
