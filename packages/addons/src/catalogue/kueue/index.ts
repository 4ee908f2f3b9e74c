import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { localQueues, queues } from './queues';

/** Queues for jobs, so that teams share machines fairly. */
export const addon = defineAddon({
  name: 'kueue',
  title: 'Kueue',
  summary: 'queues jobs, so that teams share processors and GPUs by quota',
  area: 'ai',
  home: 'https://kueue.sigs.k8s.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kueue',
    repository: 'oci://registry.k8s.io/kueue/charts',
    version: '0.17.8',
    provenance: 'seen pinned by digest in a public repository',
    confirmed: true,
    valuesChecked: 'kubernetes-sigs/kueue@0324f7c charts/kueue/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kueue-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.29' },
  footprint: { cpu: '500m', memory: '512Mi' },
  options: [],
  requires: [
    {
      addons: ['cert-manager'],
      because: 'it signs the certificate of the webhooks',
    },
  ],
  provides: {
    capabilities: ['job-queues'],
    kinds: [
      {
        group: 'kueue.x-k8s.io',
        version: 'v1beta2',
        kind: 'ClusterQueue',
        scope: 'Cluster',
      },
      {
        group: 'kueue.x-k8s.io',
        version: 'v1beta2',
        kind: 'ResourceFlavor',
        scope: 'Cluster',
      },
      {
        group: 'kueue.x-k8s.io',
        version: 'v1beta2',
        kind: 'LocalQueue',
        scope: 'Namespaced',
      },
    ],
  },
  values: {
    base: platform => ({
      enableCertManager: true,
      enablePrometheus: hasMonitors(platform),
    }),
    environment: (_, { production }) => ({
      controllerManager: {
        replicas: production ? 2 : 1,
        podDisruptionBudget: { enabled: production, minAvailable: 1 },
      },
    }),
  },
  configs: {
    base: platform => queues(platform),
    environment: (platform, environment) => localQueues(platform, environment),
  },
  notes: [
    'A job takes part when it has the label kueue.x-k8s.io/queue-name: jobs.',
    'The quota of each tenant is its quota of processors and memory; it may borrow what others do not use.',
  ],
});
