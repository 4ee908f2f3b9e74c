import { objectRule } from '../../rule/Rule';

/** Rule `cpu-limit`. */
export const cpuLimit = objectRule({
  id: 'cpu-limit',
  category: 'resources',
  title: 'The container has no CPU limit',
  severity: 'low',
  why: 'It may take idle CPU of its node. Contested: a limit also slows it down while the node is idle.',
  fix: 'Set resources.limits.cpu where workloads must not disturb each other.',
  optional: true,
  match: 'pods',
  target: 'appContainer',
  expression:
    'container.?resources.?limits.?cpu.hasValue() || variables.podSpec.?resources.?limits.?cpu.hasValue()',
  field: 'resources.limits.cpu',
});
