import { defineAddon } from '../../AddonDefinition';

/** Kinds of monitoring, before anything that brings monitors of its own. */
export const addon = defineAddon({
  name: 'prometheus-operator-crds',
  title: 'Definitions of the Prometheus Operator',
  summary:
    'brings the kinds ServiceMonitor, PrometheusRule and their like before whatever uses them',
  area: 'observability',
  home: 'https://prometheus-operator.dev/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'prometheus-operator-crds',
    repository: 'https://prometheus-community.github.io/helm-charts',
    version: '31.0.1',
    provenance:
      'release page, and 31.0.0 seen pinned beside kube-prometheus-stack 88',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'monitoring',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  provides: {
    capabilities: ['monitoring-kinds'],
    kinds: [
      ...(['PrometheusRule', 'ServiceMonitor', 'PodMonitor', 'Probe'] as const),
    ].map(kind => ({
      group: 'monitoring.coreos.com',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
});
