import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { successRate } from './successRate';

/** New versions in steps, judged by measurements. */
export const addon = defineAddon({
  name: 'argo-rollouts',
  title: 'Argo Rollouts',
  summary: 'brings in new versions in steps and takes them back when they fail',
  area: 'delivery',
  home: 'https://argo-rollouts.readthedocs.io/en/stable/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'argo-rollouts',
    repository: 'https://argoproj.github.io/argo-helm',
    version: '2.41.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'argoproj/argo-helm@0071700 charts/argo-rollouts/values.yaml',
  },
  stage: 'controllers',
  namespace: 'argo-rollouts',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '128Mi' },
  options: ['progressive-delivery/argo-rollouts'],
  provides: {
    capabilities: ['progressive-delivery'],
    kinds: [
      ...['AnalysisTemplate', 'Rollout'].map(kind => ({
        group: 'argoproj.io',
        version: 'v1alpha1',
        kind,
        scope: 'Namespaced' as const,
      })),
      {
        group: 'argoproj.io',
        version: 'v1alpha1',
        kind: 'ClusterAnalysisTemplate',
        scope: 'Cluster',
      },
    ],
  },
  values: {
    base: platform => ({
      installCRDs: true,
      keepCRDs: true,
      dashboard: { enabled: false },
      controller: {
        metrics: {
          enabled: true,
          serviceMonitor: { enabled: hasMonitors(platform) },
        },
        resources: {
          requests: { cpu: '50m', memory: '128Mi' },
          limits: { memory: '512Mi' },
        },
      },
    }),
    environment: (_, { production }) => ({
      controller: {
        replicas: production ? 2 : 1,
        pdb: { enabled: production, minAvailable: 1 },
      },
    }),
  },
  configs: {
    environment: (platform, environment) =>
      hasMonitors(platform) && platform.choices.metrics !== 'managed-prometheus'
        ? [successRate(platform, environment)]
        : [],
  },
});
