import { objectRule } from '../../rule/Rule';
import { LONG_RUNNING } from '../../rule/kinds';

/** Rule `liveness-probe`. */
export const livenessProbe = objectRule({
  id: 'liveness-probe',
  category: 'reliability',
  title: 'The container has no liveness probe',
  severity: 'medium',
  why: 'A container that hangs stays, until somebody sees it.',
  fix: 'Add a livenessProbe that fails only when a restart helps.',
  match: LONG_RUNNING,
  target: 'appContainer',
  when: 'container.?ports.orValue([]).size() > 0',
  expression: 'has(container.livenessProbe)',
  field: 'livenessProbe',
});
