import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';

/** Services that other clusters may use. */
export const addon = defineAddon({
  name: 'mcs-api',
  title: 'Multi-Cluster Services API',
  summary:
    'brings the kinds by which a service is offered to the other clusters of a fleet',
  area: 'networking',
  home: 'https://multicluster.sigs.k8s.io/concepts/multicluster-services-api/',
  licence: 'Apache-2.0',
  source: {
    kind: 'git',
    url: 'https://github.com/kubernetes-sigs/mcs-api',
    path: 'config/crd',
    revision: 'v0.5.2',
    provenance: 'tag listed by the Go module proxy, sigs.k8s.io/mcs-api@v0.5.2',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  // GKE brings them with its fleets.
  appliesTo: (_, { provider }) => provider !== 'gcp',
  provides: {
    capabilities: ['service-export'],
    kinds: kindsOf({
      group: 'multicluster.x-k8s.io',
      version: 'v1alpha1',
      namespaced: ['ServiceExport', 'ServiceImport'],
    }),
  },
  notes: [
    'The kinds alone do nothing: Cilium with a mesh of clusters, Karmada or Submariner acts on them.',
  ],
});
