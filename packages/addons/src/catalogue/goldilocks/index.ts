import { defineAddon } from '../../AddonDefinition';

/** What each workload should ask for, from what it used. */
export const addon = defineAddon({
  name: 'goldilocks',
  title: 'Goldilocks',
  summary: 'recommends requests and limits from what workloads used',
  area: 'cost',
  home: 'https://goldilocks.docs.fairwinds.com/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'goldilocks',
    repository: 'https://charts.fairwinds.com/stable',
    version: '10.3.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked: 'FairwindsOps/charts@0216f07 stable/goldilocks/values.yaml',
  },
  stage: 'controllers',
  namespace: 'goldilocks',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '50m', memory: '512Mi' },
  options: [],
  requires: [
    {
      addons: ['vertical-pod-autoscaler'],
      because: 'its recommender looks at what workloads use',
    },
  ],
  provides: { capabilities: ['right-sizing'], kinds: [] },
  values: {
    base: () => ({
      vpa: { enabled: false },
      controller: {
        resources: {
          requests: { cpu: '25m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      dashboard: {
        replicaCount: 1,
        resources: {
          requests: { cpu: '25m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
    }),
  },
  notes: [
    'A namespace takes part when it has the label goldilocks.fairwinds.com/enabled=true.',
  ],
});
