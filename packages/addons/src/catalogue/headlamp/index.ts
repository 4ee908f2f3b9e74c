import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD, UNPRIVILEGED_CONTAINER } from '../../facts/hardening';

/** A look at a cluster in the browser. */
export const addon = defineAddon({
  name: 'headlamp',
  title: 'Headlamp',
  summary: 'shows a cluster in the browser, with the rights of who looks',
  area: 'platform',
  home: 'https://headlamp.dev/docs/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'headlamp',
    repository: 'https://kubernetes-sigs.github.io/headlamp/',
    version: '0.45.0',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/headlamp@0153c51 charts/headlamp/values.yaml',
  },
  stage: 'controllers',
  namespace: 'headlamp',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '20m', memory: '64Mi' },
  options: [],
  provides: {
    capabilities: ['dashboard'],
    kinds: [],
    ports: [{ name: 'http', port: 80 }],
  },
  values: {
    base: () => ({
      config: { inCluster: true },
      // People bring their own rights; the server has none.
      clusterRoleBinding: { create: false },
      podSecurityContext: RESTRICTED_POD,
      securityContext: UNPRIVILEGED_CONTAINER,
      resources: {
        requests: { cpu: '20m', memory: '64Mi' },
        limits: { memory: '256Mi' },
      },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
});
