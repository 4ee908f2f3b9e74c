import { defineAddon } from '../../AddonDefinition';
import { isHub } from '../../facts/hub';
import { monitorKinds } from '../../facts/monitorKinds';
import { kindsOf } from '../../facts/kindsOf';

/** Places workloads over clusters. */
export const addon = defineAddon({
  name: 'karmada',
  title: 'Karmada',
  summary:
    'places workloads over clusters by policy, and moves them when a cluster is lost',
  area: 'fleet',
  home: 'https://karmada.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'karmada',
    repository:
      'https://raw.githubusercontent.com/karmada-io/karmada/main/charts',
    provenance: 'no chart version newer than that of 2022 was seen',
    confirmed: false,
    valuesChecked:
      'karmada-io/karmada@006e4ec charts/karmada/values.yaml, for its mode, components and first parts, not for etcd',
  },
  stage: 'controllers',
  namespace: 'karmada-system',
  // Its chart sets no context of security.
  podSecurity: 'baseline',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '1500m', memory: '4Gi' },
  options: ['fleet-management/karmada'],
  appliesTo: isHub,
  requires: [monitorKinds],
  provides: {
    capabilities: ['placement'],
    kinds: kindsOf({
      group: 'policy.karmada.io',
      version: 'v1alpha1',
      namespaced: ['OverridePolicy', 'PropagationPolicy'],
      cluster: ['ClusterOverridePolicy', 'ClusterPropagationPolicy'],
    }),
  },
  values: {
    base: () => ({
      installMode: 'host',
      components: ['schedulerEstimator', 'descheduler', 'search'],
      etcd: { mode: 'internal', internal: { storageType: 'pvc' } },
    }),
    environment: (_, { production }) => {
      const copies = { replicaCount: production ? 3 : 1 };
      return {
        apiServer: copies,
        aggregatedApiServer: copies,
        controllerManager: copies,
        scheduler: copies,
        webhook: copies,
        etcd: { internal: copies },
      };
    },
  },
  notes: [
    'Its policies live in an API server of its own, not in that of the cluster it runs on.',
    'It is one more control plane that everything depends on: back its etcd up.',
  ],
});
