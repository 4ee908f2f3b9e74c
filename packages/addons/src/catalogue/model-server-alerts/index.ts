import { defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { serverRules } from './serverRules';

/** What tells that a server of models is too small. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'model-server-alerts',
  title: 'Alerts of model servers',
  summary: 'tells when requests to models wait, or a model does not answer',
  area: 'ai',
  home: 'https://docs.vllm.ai/en/latest/usage/metrics.html',
  namespace: 'monitoring',
  kubernetes: { from: '1.25' },
  options: ['ai-serving/bentoml', 'ai-serving/triton', 'ai-serving/vllm'],
  appliesTo: ({ choices }) => choices.metrics !== 'saas',
  requires: [
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'it evaluates the rules',
      when: ({ choices }) => choices.metrics !== 'managed-prometheus',
    },
    {
      addons: ['prometheus-operator-crds'],
      because: 'its alerts are rules of Prometheus',
    },
  ],
  provides: { capabilities: ['model-server-alerts'], kinds: [] },
  configs: {
    base: ({ choices, model }) => [
      serverRules(choices['ai-serving'] ?? 'vllm', model),
    ],
  },
});
