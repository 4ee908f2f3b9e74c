import { objectRule } from '../../rule/Rule';

/** Rule `node-pressure`. */
export const nodePressure = objectRule({
  id: 'node-pressure',
  category: 'cluster',
  title: 'The node runs out of memory, disk or processes',
  severity: 'medium',
  why: 'The kubelet evicts pods.',
  fix: 'Add nodes, or set requests that say what the pods use.',
  match: ['Node'],
  target: 'object',
  expression:
    "object.?status.?conditions.orValue([]).all(condition, !(condition.type in ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable']) || condition.status == 'False')",
  field: 'status.conditions',
});
