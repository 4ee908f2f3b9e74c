import { objectRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';

/** Rule `cpu-request`. */
export const cpuRequest = objectRule({
  id: 'cpu-request',
  category: 'resources',
  title: 'The container requests no CPU',
  severity: 'medium',
  why: 'The scheduler then places it anywhere, and it gets what is left when the node is busy.',
  fix: 'Set resources.requests.cpu to what it needs in normal work.',
  standards: [...nist('SC-6')],
  match: 'pods',
  target: 'appContainer',
  expression:
    'container.?resources.?requests.?cpu.hasValue() || container.?resources.?limits.?cpu.hasValue() || variables.podSpec.?resources.?requests.?cpu.hasValue()',
  field: 'resources.requests.cpu',
});
