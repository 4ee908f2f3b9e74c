import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';

/** Clusters of Ray. */
export const addon = defineAddon({
  name: 'kuberay-operator',
  title: 'KubeRay',
  summary: 'runs clusters, jobs and services of Ray',
  area: 'ai',
  home: 'https://docs.ray.io/en/latest/cluster/kubernetes/index.html',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kuberay-operator',
    repository: 'https://ray-project.github.io/kuberay-helm',
    version: '1.7.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'ray-project/kuberay@002c26b helm-chart/kuberay-operator/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kuberay',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '100m', memory: '512Mi' },
  options: ['ai-pipelines/ray-mlflow'],
  requires: [{ addons: ['kueue'], because: 'teams share GPUs by queues' }],
  provides: {
    capabilities: ['ray'],
    kinds: ['RayCluster', 'RayJob', 'RayService'].map(kind => ({
      group: 'ray.io',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  values: {
    base: platform => ({
      batchScheduler: { enabled: false },
      metrics: {
        enabled: true,
        serviceMonitor: { enabled: hasMonitors(platform) },
      },
      resources: {
        requests: { cpu: '100m', memory: '512Mi' },
        limits: { memory: '512Mi' },
      },
    }),
    environment: (_, { production }) => ({
      leaderElectionEnabled: true,
      replicas: production ? 2 : 1,
    }),
  },
});
