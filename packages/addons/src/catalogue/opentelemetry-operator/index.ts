import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { spread } from '../../facts/spread';

/** Runs collectors, and adds instrumentation to pods that ask for it. */
export const addon = defineAddon({
  name: 'opentelemetry-operator',
  title: 'OpenTelemetry operator',
  summary: 'runs OpenTelemetry collectors and instruments pods on request',
  area: 'observability',
  home: 'https://opentelemetry.io/docs/platforms/kubernetes/operator/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'opentelemetry-operator',
    repository: 'https://open-telemetry.github.io/opentelemetry-helm-charts',
    version: '0.122.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'open-telemetry/opentelemetry-helm-charts@00d6f16 charts/opentelemetry-operator/values.yaml',
  },
  stage: 'controllers',
  namespace: 'opentelemetry-operator-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '128Mi' },
  options: [],
  requires: [
    {
      addons: ['cert-manager'],
      because: 'it signs the certificate of the webhook',
    },
  ],
  provides: {
    capabilities: ['collectors'],
    kinds: [
      {
        group: 'opentelemetry.io',
        version: 'v1beta1',
        kind: 'OpenTelemetryCollector',
        scope: 'Namespaced',
      },
      {
        group: 'opentelemetry.io',
        version: 'v1alpha1',
        kind: 'Instrumentation',
        scope: 'Namespaced',
      },
    ],
  },
  values: {
    base: platform => ({
      manager: {
        serviceMonitor: { enabled: hasMonitors(platform) },
        resources: {
          requests: { cpu: '50m', memory: '64Mi' },
          limits: { memory: '256Mi' },
        },
      },
      admissionWebhooks: {
        certManager: { enabled: true },
        autoGenerateCert: { enabled: false },
      },
    }),
    environment: (_, { production }) => ({
      replicaCount: production ? 2 : 1,
      pdb: { create: production, minAvailable: 1 },
      ...(production && {
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'opentelemetry-operator',
        }),
      }),
    }),
  },
});
