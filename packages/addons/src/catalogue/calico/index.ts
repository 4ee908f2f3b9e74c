import { defineAddon } from '../../AddonDefinition';
import { calicoChart } from '../../facts/calicoChart';
import { NETWORK_NOTE } from '../../facts/networkNote';
import { calicoBase, calicoNetwork } from './calicoNetwork';

/** Network of the pods with policy, and with BGP where routes are wanted. */
export const addon = defineAddon({
  ...calicoChart('tigera-operator'),
  name: 'calico',
  title: 'Calico',
  summary: 'connects pods, enforces network policy and announces routes by BGP',
  stage: 'controllers',
  // The agent sets up the network of its node.
  podSecurity: 'privileged',
  footprint: {
    cpu: '250m',
    memory: '512Mi',
    perNode: { cpu: '150m', memory: '256Mi' },
  },
  options: ['cni/calico'],
  requires: [
    { addons: ['calico-crds'], because: 'its operator reads these kinds' },
  ],
  conflicts: [{ addon: 'cilium', because: 'a cluster has one pod network' }],
  provides: { capabilities: ['pod-network', 'network-policy'], kinds: [] },
  values: { base: calicoBase, cluster: calicoNetwork },
  notes: [
    NETWORK_NOTE,
    'GKE brings Calico itself, so this add-on is not on its clusters.',
    'Agree on the numbers of the autonomous systems and on limits of routes before peering with the racks.',
  ],
});
