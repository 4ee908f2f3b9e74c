import { defineAddon } from '../../AddonDefinition';

/** Pipelines as objects. */
export const addon = defineAddon({
  name: 'tekton-pipeline',
  title: 'Tekton Pipelines',
  summary: 'runs pipelines that are objects of the cluster',
  area: 'delivery',
  home: 'https://tekton.dev/docs/pipelines/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'tekton-pipeline',
    repository: 'https://cdfoundation.github.io/tekton-helm-chart',
    version: '1.9.1',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'tekton-pipelines',
  podSecurity: 'restricted',
  kubernetes: { from: '1.28' },
  footprint: { cpu: '300m', memory: '400Mi' },
  options: ['ci-pipeline/tekton'],
  provides: {
    capabilities: ['pipelines'],
    kinds: ['Pipeline', 'PipelineRun', 'Task', 'TaskRun'].map(kind => ({
      group: 'tekton.dev',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
});
