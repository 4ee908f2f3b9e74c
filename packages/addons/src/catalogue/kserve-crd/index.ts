import { defineAddon } from '../../AddonDefinition';

/** Kinds of KServe, before its controller. */
export const addon = defineAddon({
  name: 'kserve-crd',
  title: 'Definitions of KServe',
  summary: 'brings the kinds of KServe',
  area: 'ai',
  home: 'https://kserve.github.io/website/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'kserve-crd',
    repository: 'oci://ghcr.io/kserve/charts',
    version: 'v0.20.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'kserve',
  podSecurity: 'restricted',
  kubernetes: { from: '1.29' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  provides: {
    capabilities: ['model-serving-kinds'],
    kinds: [
      {
        group: 'serving.kserve.io',
        version: 'v1beta1',
        kind: 'InferenceService',
        scope: 'Namespaced',
      },
      {
        group: 'serving.kserve.io',
        version: 'v1alpha1',
        kind: 'ServingRuntime',
        scope: 'Namespaced',
      },
      {
        group: 'serving.kserve.io',
        version: 'v1alpha1',
        kind: 'ClusterServingRuntime',
        scope: 'Cluster',
      },
      {
        group: 'serving.kserve.io',
        version: 'v1alpha1',
        kind: 'ClusterStorageContainer',
        scope: 'Cluster',
      },
    ],
  },
});
