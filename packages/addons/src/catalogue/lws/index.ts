import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD } from '../../facts/hardening';

/** Groups of pods that live and die together, for models that need several machines. */
export const addon = defineAddon({
  name: 'lws',
  title: 'LeaderWorkerSet',
  summary: 'runs groups of pods as one, for models on several machines',
  area: 'ai',
  home: 'https://lws.sigs.k8s.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'lws',
    repository: 'oci://registry.k8s.io/lws/charts',
    version: '0.9.0',
    provenance: 'seen pinned in two public repositories',
    confirmed: true,
    valuesChecked: 'kubernetes-sigs/lws@15f5dad charts/lws/values.yaml',
  },
  stage: 'controllers',
  namespace: 'lws-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.29' },
  footprint: { cpu: '100m', memory: '128Mi' },
  options: [],
  provides: {
    capabilities: ['pod-groups'],
    kinds: [
      {
        group: 'leaderworkerset.x-k8s.io',
        version: 'v1',
        kind: 'LeaderWorkerSet',
        scope: 'Namespaced',
      },
    ],
  },
  values: {
    base: () => ({ podSecurityContext: RESTRICTED_POD }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
});
