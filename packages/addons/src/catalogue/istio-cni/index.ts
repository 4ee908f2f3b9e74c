import { defineAddon } from '../../AddonDefinition';
import { istioChart } from '../../facts/istioChart';
import { istioPlatform } from '../../facts/istioPlatform';

/** Leads the traffic of pods into the mesh, from the node. */
export const addon = defineAddon({
  ...istioChart('cni'),
  name: 'istio-cni',
  title: 'Istio CNI',
  summary:
    'leads the traffic of pods into the mesh, so that pods need no rights for it',
  home: 'https://istio.io/latest/docs/setup/additional-setup/cni/',
  stage: 'controllers',
  // It changes the network of its node.
  podSecurity: 'privileged',
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
    cluster: (_, cluster) => ({ global: istioPlatform(cluster) }),
  },
  notes: [
    'On GKE it needs a ResourceQuota for critical pods outside of kube-system.',
  ],
});
