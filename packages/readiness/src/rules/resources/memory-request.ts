import { objectRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';

/** Rule `memory-request`. */
export const memoryRequest = objectRule({
  id: 'memory-request',
  category: 'resources',
  title: 'The container requests no memory',
  severity: 'high',
  why: 'The node is filled beyond its memory, and the kernel kills pods that did nothing wrong.',
  fix: 'Set resources.requests.memory to what it needs in normal work.',
  standards: [...nist('SC-6')],
  match: 'pods',
  target: 'appContainer',
  expression:
    'container.?resources.?requests.?memory.hasValue() || container.?resources.?limits.?memory.hasValue() || variables.podSpec.?resources.?requests.?memory.hasValue()',
  field: 'resources.requests.memory',
});
