import { objectRule } from '../../rule/Rule';

/** Rule `ephemeral-storage`. */
export const ephemeralStorage = objectRule({
  id: 'ephemeral-storage',
  category: 'resources',
  title: 'The container has no bound for its local disk',
  severity: 'low',
  why: 'Logs and temporary files can fill the disk of the node, which then evicts its pods.',
  fix: 'Set resources.limits of ephemeral-storage.',
  match: 'pods',
  target: 'appContainer',
  expression: `container.?resources.?limits[?'ephemeral-storage'].hasValue()`,
  field: 'resources.limits',
});
