import { defineAddon } from '../../AddonDefinition';

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
      resources: {
        requests: { cpu: '20m', memory: '64Mi' },
        limits: { memory: '256Mi' },
      },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
});
