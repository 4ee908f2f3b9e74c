import { defineAddon } from '../../AddonDefinition';

/** The resource metrics API, which autoscalers and `kubectl top` read. */
export const addon = defineAddon({
  name: 'metrics-server',
  title: 'Metrics Server',
  summary: 'serves processor and memory use of pods and nodes to autoscalers',
  area: 'scaling',
  home: 'https://kubernetes-sigs.github.io/metrics-server/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'metrics-server',
    repository: 'https://kubernetes-sigs.github.io/metrics-server',
    version: '3.14.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/metrics-server@026af89 charts/metrics-server/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '100m', memory: '200Mi' },
  options: ['pod-autoscaling/horizontal', 'pod-autoscaling/vertical-only'],
  // GKE and AKS bring their own.
  appliesTo: (_, { provider }) => provider !== 'gcp' && provider !== 'azure',
  provides: { capabilities: ['resource-metrics'], kinds: [] },
  values: {
    environment: (_, { production }) => ({
      replicas: production ? 2 : 1,
      podDisruptionBudget: { enabled: production, minAvailable: 1 },
    }),
  },
});
