import { defineAddon } from '../../AddonDefinition';

/** Leads the traffic of pods through the proxies of Linkerd, from the node. */
export const addon = defineAddon({
  name: 'linkerd-cni',
  title: 'Linkerd CNI',
  summary:
    'leads the traffic of pods into the mesh, so that pods need no rights for it',
  area: 'networking',
  home: 'https://linkerd.io/2/features/cni/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'linkerd2-cni',
    repository: 'https://helm.linkerd.io/edge',
    provenance: 'chart version unconfirmed',
    confirmed: false,
    valuesChecked:
      'linkerd/linkerd2@037300a charts/linkerd2-cni/values.yaml, with plug-in 1.7.0',
  },
  stage: 'controllers',
  namespace: 'linkerd-cni',
  // It changes the network of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '0',
    memory: '0',
    perNode: { cpu: '20m', memory: '64Mi' },
  },
  options: [],
  requires: [],
  provides: { capabilities: [], kinds: [] },
  values: {
    base: () => ({
      priorityClassName: 'system-node-critical',
      // Pods that came before the plug-in was there have no network: they are made anew.
      repairController: {
        enabled: true,
        resources: {
          cpu: { request: '10m' },
          memory: { request: '32Mi', limit: '64Mi' },
        },
      },
      resources: {
        cpu: { request: '10m' },
        memory: { request: '32Mi', limit: '64Mi' },
      },
    }),
    // Where GKE has its plug-ins: https://github.com/linkerd/linkerd2-proxy-init/commit/c0da952385f6212844c320f9d98ad4d1804dd4e4
    cluster: (_, { provider }) =>
      provider === 'gcp' ? { destCNIBinDir: '/home/kubernetes/bin' } : {},
  },
  notes: [
    'Open-source releases come as edge releases: take the one of linkerd, and give it in spec.addons.',
  ],
});
