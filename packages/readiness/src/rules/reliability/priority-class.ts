import { objectRule } from '../../rule/Rule';
import { LONG_RUNNING } from '../../rule/kinds';

/** Rule `priority-class`. */
export const priorityClass = objectRule({
  id: 'priority-class',
  category: 'reliability',
  title: 'The workload has no priority class',
  severity: 'low',
  why: 'When nodes are full the scheduler cannot tell what matters and what may wait.',
  fix: 'Set priorityClassName.',
  match: LONG_RUNNING,
  target: 'pod',
  expression: "variables.podSpec.?priorityClassName.orValue('') != ''",
  field: 'priorityClassName',
});
