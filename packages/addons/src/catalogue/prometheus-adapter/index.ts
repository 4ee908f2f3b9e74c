import { defineAddon } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { prometheusAddress } from '../../facts/prometheusAddress';
import { spread } from '../../facts/spread';
import { metricRules } from './metricRules';

/** Parts of the address of what answers queries, as the chart takes them. */
function queried(platform: AddonPlatform, production: boolean) {
  const { protocol, hostname, port, pathname } = new URL(
    prometheusAddress(platform, { production }),
  );
  return {
    url: `${protocol}//${hostname}`,
    port: Number(port),
    path: pathname === '/' ? '' : pathname,
  };
}

/** Metrics of Prometheus for autoscalers. */
export const addon = defineAddon({
  name: 'prometheus-adapter',
  title: 'Prometheus Adapter',
  summary:
    'lets autoscalers follow requests and other metrics that Prometheus keeps',
  area: 'scaling',
  home: 'https://github.com/kubernetes-sigs/prometheus-adapter',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'prometheus-adapter',
    repository: 'https://prometheus-community.github.io/helm-charts',
    version: '4.13.0',
    provenance: 'seen as the label of a running release in a public repository',
    confirmed: true,
    valuesChecked:
      'prometheus-community/helm-charts@4e2b8db charts/prometheus-adapter/values.yaml, of adapter 0.10',
  },
  stage: 'controllers',
  namespace: 'monitoring',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '256Mi' },
  options: [],
  requires: [
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'it asks Prometheus',
    },
  ],
  provides: { capabilities: ['custom-metrics'], kinds: [] },
  values: {
    base: () => ({
      rules: { default: false, custom: metricRules() },
      resources: {
        requests: { cpu: '50m', memory: '128Mi' },
        limits: { memory: '512Mi' },
      },
    }),
    environment: (platform, { production }) => ({
      prometheus: queried(platform, production),
      replicas: production ? 2 : 1,
      podDisruptionBudget: {
        enabled: production,
        ...(production && { maxUnavailable: 1 }),
      },
      topologySpreadConstraints: spread({
        'app.kubernetes.io/name': 'prometheus-adapter',
      }),
    }),
  },
  notes: [
    'Resource metrics stay with Metrics Server: this add-on serves custom ones only.',
  ],
});
