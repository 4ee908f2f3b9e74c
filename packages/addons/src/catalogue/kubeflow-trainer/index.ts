import { defineAddon } from '../../AddonDefinition';

/** Training over several machines. */
export const addon = defineAddon({
  name: 'kubeflow-trainer',
  title: 'Kubeflow Trainer',
  summary: 'trains models over several machines and GPUs',
  area: 'ai',
  home: 'https://www.kubeflow.org/docs/components/trainer/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kubeflow-trainer',
    repository: 'oci://ghcr.io/kubeflow/charts',
    version: '2.2.1',
    provenance: 'seen pinned in a public repository',
    confirmed: true,
    valuesChecked:
      'kubeflow/trainer@008666e charts/kubeflow-trainer/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kubeflow-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '100m', memory: '256Mi' },
  options: ['ai-pipelines/kubeflow'],
  requires: [{ addons: ['kueue'], because: 'teams share GPUs by queues' }],
  provides: {
    capabilities: ['training'],
    kinds: [
      {
        group: 'trainer.kubeflow.org',
        version: 'v1alpha1',
        kind: 'TrainJob',
        scope: 'Namespaced',
      },
      {
        group: 'trainer.kubeflow.org',
        version: 'v1alpha1',
        kind: 'ClusterTrainingRuntime',
        scope: 'Cluster',
      },
    ],
  },
  values: {
    base: () => ({ runtimes: { torchDistributed: { enabled: true } } }),
  },
  notes: [
    'Pipelines and notebooks of Kubeflow are added when somebody needs them: the whole distribution is a platform of its own.',
  ],
});
