import { defineAddon } from '../../AddonDefinition';
import { calicoBase, calicoNetwork } from './calicoNetwork';

/** Network of the pods with policy, and with BGP where routes are wanted. */
export const addon = defineAddon({
  name: 'calico',
  title: 'Calico',
  summary: 'connects pods, enforces network policy and announces routes by BGP',
  area: 'networking',
  home: 'https://docs.tigera.io/calico/latest/about/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'tigera-operator',
    repository: 'https://docs.tigera.io/calico/charts',
    version: 'v3.33.0',
    provenance:
      'seen pinned in a public configuration; the upstream Chart.yaml holds a placeholder',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'tigera-operator',
  // The agent sets up the network of its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.31' },
  footprint: {
    cpu: '250m',
    memory: '512Mi',
    perNode: { cpu: '150m', memory: '256Mi' },
  },
  options: ['cni/calico'],
  conflicts: [{ addon: 'cilium', because: 'a cluster has one pod network' }],
  provides: { capabilities: ['pod-network', 'network-policy'], kinds: [] },
  values: { base: calicoBase, cluster: calicoNetwork },
  notes: [
    'It is the network that everything else starts on: the infrastructure code installs the same version first, and this add-on then owns it.',
    'Agree on the numbers of the autonomous systems and on limits of routes before peering with the racks.',
  ],
});
