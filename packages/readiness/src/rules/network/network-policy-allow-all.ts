import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `network-policy-allow-all`. */
export const networkPolicyAllowAll = objectRule({
  id: 'network-policy-allow-all',
  category: 'network',
  title: 'The network policy lets everything in',
  severity: 'medium',
  why: 'An empty rule allows all sources and ports: the policy looks like protection and is none.',
  fix: 'Name the sources and ports.',
  standards: [...cis('5.3.2'), ...nsa('Network separation')],
  match: ['networking.k8s.io/NetworkPolicy'],
  target: 'object',
  expression: `object.?spec.?ingress.orValue([]).all(rule, rule.?from.orValue([]).size() > 0 && rule.from.all(peer, !(peer.?ipBlock.?cidr.orValue('') in ['0.0.0.0/0', '::/0']) || has(peer.ipBlock.except)))`,
  field: 'spec.ingress',
});
