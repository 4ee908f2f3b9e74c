import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** Says, or sets, what pods should ask for. */
export const addon = defineAddon({
  name: 'vertical-pod-autoscaler',
  title: 'Vertical Pod Autoscaler',
  summary: 'finds out what pods need, and recommends or sets their requests',
  area: 'scaling',
  home: 'https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'vertical-pod-autoscaler',
    repository: 'https://kubernetes.github.io/autoscaler',
    version: '0.11.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kubernetes/autoscaler@003cfa0 vertical-pod-autoscaler/charts/vertical-pod-autoscaler/values.yaml',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.28' },
  footprint: { cpu: '150m', memory: '1Gi' },
  options: ['pod-autoscaling/vertical-only'],
  // GKE brings its own.
  appliesTo: (_, { provider }) => provider !== 'gcp',
  requires: [
    {
      addons: ['metrics-server'],
      because: 'it reads the use of pods',
      when: ({ model }) =>
        model.clusters.some(
          ({ provider }) => provider !== 'azure' && provider !== 'gcp',
        ),
    },
  ],
  provides: {
    capabilities: ['vertical-scaling'],
    kinds: kindsOf({
      group: 'autoscaling.k8s.io',
      version: 'v1',
      namespaced: ['VerticalPodAutoscaler', 'VerticalPodAutoscalerCheckpoint'],
    }),
  },
  values: {
    base: () => ({
      recommender: {
        resources: {
          requests: { cpu: '50m', memory: '512Mi' },
          limits: { memory: '1Gi' },
        },
      },
      updater: {
        resources: {
          requests: { cpu: '50m', memory: '256Mi' },
          limits: { memory: '512Mi' },
        },
      },
      admissionController: {
        resources: {
          requests: { cpu: '50m', memory: '200Mi' },
          limits: { memory: '512Mi' },
        },
      },
    }),
    environment: (_, { production }) => {
      const copies = {
        replicas: production ? 2 : 1,
        podDisruptionBudget: {
          enabled: production,
          ...(production && { minAvailable: 1 }),
        },
      };
      return {
        admissionController: copies,
        recommender: copies,
        updater: copies,
      };
    },
  },
  notes: [
    'Never let it and a horizontal autoscaler follow the same resource of one workload.',
  ],
});
