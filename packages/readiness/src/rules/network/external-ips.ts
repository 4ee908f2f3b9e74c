import { objectRule } from '../../rule/Rule';

/** Rule `external-ips`. */
export const externalIps = objectRule({
  id: 'external-ips',
  category: 'network',
  title: 'The Service claims external addresses',
  severity: 'high',
  why: 'Whoever sets externalIPs can take the traffic of the cluster to an address that is not theirs.',
  fix: 'Remove externalIPs; use a LoadBalancer or a gateway.',
  match: ['Service'],
  target: 'object',
  expression: 'object.?spec.?externalIPs.orValue([]).size() == 0',
  field: 'spec.externalIPs',
  patch: [{ path: 'spec.externalIPs', value: [] }],
});
