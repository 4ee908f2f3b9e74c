import { objectRule } from '../../rule/Rule';

/** Rule `memory-unit`. */
export const memoryUnit = objectRule({
  id: 'memory-unit',
  category: 'resources',
  title: 'The memory is written in thousandths of a byte',
  severity: 'high',
  why: 'A small m means milli: 512m of memory is half a byte, and the container cannot start.',
  fix: 'Write Mi for mebibytes.',
  match: 'pods',
  target: 'container',
  expression: `[container.?resources.?requests.?memory, container.?resources.?limits.?memory].all(memory, !memory.hasValue() || !string(memory.value()).endsWith('m'))`,
  field: 'resources',
});
