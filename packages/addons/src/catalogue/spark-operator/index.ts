import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';

/** Jobs of Spark. */
export const addon = defineAddon({
  name: 'spark-operator',
  title: 'Spark operator',
  summary: 'runs jobs of Spark as objects',
  area: 'ai',
  home: 'https://www.kubeflow.org/docs/components/spark-operator/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'spark-operator',
    repository: 'https://kubeflow.github.io/spark-operator',
    version: '2.5.2',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kubeflow/spark-operator@00899bc charts/spark-operator-chart/README.md',
  },
  stage: 'controllers',
  namespace: 'spark-operator',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '512Mi' },
  options: [],
  provides: {
    capabilities: ['spark'],
    kinds: ['ScheduledSparkApplication', 'SparkApplication'].map(kind => ({
      group: 'sparkoperator.k8s.io',
      version: 'v1beta2',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  values: {
    base: platform => ({
      prometheus: {
        metrics: { enable: true },
        podMonitor: { create: hasMonitors(platform) },
      },
      spark: { jobNamespaces: [''] },
    }),
    environment: (_, { production }) => ({
      controller: {
        replicas: production ? 2 : 1,
        podDisruptionBudget: { enable: production, minAvailable: 1 },
      },
    }),
  },
});
