import { objectRule } from '../../rule/Rule';

/** Rule `load-balancer`. */
export const loadBalancer = objectRule({
  id: 'load-balancer',
  category: 'network',
  title: 'The load balancer is open to all addresses',
  severity: 'low',
  why: 'A load balancer of its own goes around the gateway, and takes traffic from anywhere.',
  fix: 'Use a gateway, or set loadBalancerSourceRanges or an internal load balancer.',
  match: ['Service'],
  target: 'object',
  when: "object.?spec.?type.orValue('ClusterIP') == 'LoadBalancer'",
  expression: `object.?spec.?loadBalancerSourceRanges.orValue([]).exists(range, range != '0.0.0.0/0') || object.metadata.?annotations.orValue({}).exists(key, key.contains('internal') || key.contains('scheme'))`,
  field: 'spec.type',
});
