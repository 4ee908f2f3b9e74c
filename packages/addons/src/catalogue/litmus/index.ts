import { defineAddon } from '../../AddonDefinition';
import { podDelete } from './podDelete';

/** Experiments with probes that say whether the objective held. */
export const addon = defineAddon({
  name: 'litmus',
  title: 'Litmus',
  summary: 'runs chaos experiments as objects and records what came of them',
  area: 'recovery',
  home: 'https://docs.litmuschaos.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'litmus-core',
    repository: 'https://litmuschaos.github.io/litmus-helm',
    version: '3.31.0',
    provenance:
      'release tag litmus-core-3.31.0, litmuschaos/litmus-helm@9e40965',
    confirmed: true,
    valuesChecked:
      'litmuschaos/litmus-helm@17119d6 charts/litmus-core/values.yaml, and @5cac75b templates/deployment.yaml, of release 2',
  },
  stage: 'controllers',
  namespace: 'litmus',
  // Its chart sets no context of security.
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '50m', memory: '64Mi' },
  options: ['chaos/litmus'],
  provides: {
    capabilities: ['chaos'],
    kinds: ['ChaosEngine', 'ChaosExperiment'].map(kind => ({
      group: 'litmuschaos.io',
      version: 'v1alpha1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  values: {
    base: () => ({
      replicaCount: 1,
      // It would send what it does to its makers.
      policies: { monitoring: { disabled: true } },
    }),
  },
  configs: {
    environment: (_, { production }) => (production ? [] : podDelete('litmus')),
  },
  notes: [
    'The experiment pod-delete works in the namespace litmus; copy its objects into a namespace of an app that wants to be tried, and set engineState to active.',
    'A pod takes part when it has the label chaos-experiments=allowed.',
  ],
});
