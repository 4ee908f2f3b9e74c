import { defineAddon } from '../../AddonDefinition';
import { spread } from '../../facts/spread';
import { metricRules } from './metricRules';

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
    base: ({ has }) => ({
      prometheus: has('victoria-metrics-k8s-stack')
        ? {
            url: 'http://vmsingle-victoria-metrics-k8s-stack.monitoring',
            port: 8428,
          }
        : {
            url: 'http://kube-prometheus-stack-prometheus.monitoring',
            port: 9090,
          },
      rules: { default: false, custom: metricRules() },
      resources: {
        requests: { cpu: '50m', memory: '128Mi' },
        limits: { memory: '512Mi' },
      },
    }),
    environment: (_, { production }) => ({
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
