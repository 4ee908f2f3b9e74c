import { objectRule } from '../../rule/Rule';

/** Rule `node-port`. */
export const nodePort = objectRule({
  id: 'node-port',
  category: 'network',
  title: 'The Service opens a port on every node',
  severity: 'low',
  why: 'Node ports go around the gateway with its TLS, limits and logs.',
  fix: 'Use ClusterIP behind a gateway.',
  match: ['Service'],
  target: 'object',
  expression: "object.?spec.?type.orValue('ClusterIP') != 'NodePort'",
  field: 'spec.type',
});
