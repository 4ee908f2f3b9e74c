import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `host-network`. */
export const hostNetwork = objectRule({
  id: 'host-network',
  category: 'pod-security',
  title: 'The pod uses the network of the node',
  severity: 'critical',
  why: 'The pod sees the traffic and the local services of the node, and network policies do not apply to it.',
  fix: 'Remove hostNetwork and publish the port with a Service.',
  standards: [...cis('5.2.5'), ...nsa('Pod security')],
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'pod',
  expression: '!variables.podSpec.?hostNetwork.orValue(false)',
  field: 'hostNetwork',
  patch: [{ path: 'hostNetwork', value: false }],
});
