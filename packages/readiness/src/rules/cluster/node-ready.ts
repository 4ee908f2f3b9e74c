import { objectRule } from '../../rule/Rule';

/** Rule `node-ready`. */
export const nodeReady = objectRule({
  id: 'node-ready',
  category: 'cluster',
  title: 'The node is not ready',
  severity: 'high',
  why: 'Its pods are moved away, and its share of the capacity is missing.',
  fix: 'Look at the kubelet and the conditions of the node.',
  match: ['Node'],
  target: 'object',
  expression:
    "object.?status.?conditions.orValue([]).exists(condition, condition.type == 'Ready' && condition.status == 'True')",
  field: 'status.conditions',
});
