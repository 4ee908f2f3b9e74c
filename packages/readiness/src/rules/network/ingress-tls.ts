import { objectRule } from '../../rule/Rule';
import { pci, nist } from '../../rule/standardReferences';

/** Rule `ingress-tls`. */
export const ingressTls = objectRule({
  id: 'ingress-tls',
  category: 'network',
  title: 'The Ingress serves a host without TLS',
  severity: 'high',
  why: 'Passwords and sessions travel in the clear.',
  fix: 'Name every host in spec.tls, with a certificate.',
  standards: [...pci('4.2.1'), ...nist('SC-8')],
  match: ['networking.k8s.io/Ingress', 'extensions/Ingress'],
  target: 'object',
  expression: `object.?spec.?tls.orValue([]).size() > 0 && object.?spec.?rules.orValue([]).all(rule, !has(rule.host) || object.spec.tls.exists(tls, tls.?hosts.orValue([]).exists(host, host == rule.host || (host.startsWith('*.') && rule.host.endsWith(host.substring(1)) && !rule.host.substring(0, rule.host.size() - host.size() + 1).contains('.')))))`,
  field: 'spec.tls',
});
