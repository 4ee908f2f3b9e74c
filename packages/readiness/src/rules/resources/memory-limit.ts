import { objectRule } from '../../rule/Rule';
import { nsa, nist } from '../../rule/standardReferences';

/** Rule `memory-limit`. */
export const memoryLimit = objectRule({
  id: 'memory-limit',
  category: 'resources',
  title: 'The container has no memory limit',
  severity: 'high',
  why: 'A leak takes the memory of the whole node and its other pods with it.',
  fix: 'Set resources.limits.memory.',
  standards: [...nsa('Pod security'), ...nist('SC-6')],
  match: 'pods',
  target: 'appContainer',
  expression:
    'container.?resources.?limits.?memory.hasValue() || variables.podSpec.?resources.?limits.?memory.hasValue()',
  field: 'resources.limits.memory',
});
