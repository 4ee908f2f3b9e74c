import { defineAddon } from '../../AddonDefinition';

/** Leads the traffic of pods into the mesh, from the node. */
export const addon = defineAddon({
  name: 'istio-cni',
  title: 'Istio CNI',
  summary:
    'leads the traffic of pods into the mesh, so that pods need no rights for it',
  area: 'networking',
  home: 'https://istio.io/latest/docs/setup/additional-setup/cni/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'cni',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    version: '1.30.3',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'istio-system',
  // It changes the network of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '0',
    memory: '0',
    perNode: { cpu: '50m', memory: '100Mi' },
  },
  options: [],
  requires: [
    { addons: ['istio-base'], because: 'it reads the kinds of Istio' },
  ],
  provides: { capabilities: [], kinds: [] },
  values: {
    base: ({ choices }) => ({
      ...(choices['service-mesh'] === 'istio-ambient' && {
        profile: 'ambient',
      }),
      resources: { requests: { cpu: '50m', memory: '100Mi' } },
    }),
    cluster: (_, { provider }) =>
      provider === 'gcp' ? { global: { platform: 'gke' } } : {},
  },
  notes: [
    'On GKE it needs a ResourceQuota for critical pods outside of kube-system.',
  ],
});
