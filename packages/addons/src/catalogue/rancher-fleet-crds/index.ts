import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { isHub } from '../../facts/hub';

/** The kinds of Rancher Fleet. */
export const addon = defineAddon({
  name: 'rancher-fleet-crds',
  title: 'Rancher Fleet kinds',
  summary: 'brings the kinds by which Fleet is told what runs where',
  area: 'fleet',
  home: 'https://fleet.rancher.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'fleet-crd',
    repository: 'https://rancher.github.io/fleet-helm-charts/',
    version: '0.14.3',
    provenance: 'seen pinned in a public script',
    confirmed: true,
  },
  stage: 'crds',
  namespace: 'cattle-fleet-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: [],
  appliesTo: isHub,
  provides: {
    capabilities: [],
    kinds: kindsOf({
      group: 'fleet.cattle.io',
      version: 'v1alpha1',
      namespaced: ['Cluster', 'ClusterGroup', 'GitRepo'],
    }),
  },
});
