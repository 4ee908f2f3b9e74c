import { defineAddon } from '../../AddonDefinition';
import { calicoChart } from '../../facts/calicoChart';

/** The kinds of Calico and of its operator, which the chart of the operator does not hold since 3.32. */
export const addon = defineAddon({
  ...calicoChart('crd.projectcalico.org.v1'),
  name: 'calico-crds',
  title: 'Calico kinds',
  summary: 'brings the kinds by which Calico and its operator are described',
  stage: 'crds',
  podSecurity: 'restricted',
  footprint: { cpu: '0', memory: '0' },
  options: [],
  provides: { capabilities: [], kinds: [] },
});
