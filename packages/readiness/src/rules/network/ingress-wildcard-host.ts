import { objectRule } from '../../rule/Rule';

/** Rule `ingress-wildcard-host`. */
export const ingressWildcardHost = objectRule({
  id: 'ingress-wildcard-host',
  category: 'network',
  title: 'The Ingress takes every host',
  severity: 'medium',
  why: 'A rule without a host, or with a bare wildcard, takes traffic that is meant for others.',
  fix: 'Name the hosts.',
  match: ['networking.k8s.io/Ingress', 'extensions/Ingress'],
  target: { list: 'spec.rules', as: 'rule' },
  expression: "!(rule.?host.orValue('') in ['', '*'])",
  field: 'host',
});
