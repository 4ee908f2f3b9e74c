import { objectRule } from '../../rule/Rule';
import { LONG_RUNNING } from '../../rule/kinds';

/** Rule `readiness-probe`. */
export const readinessProbe = objectRule({
  id: 'readiness-probe',
  category: 'reliability',
  title: 'The container has no readiness probe',
  severity: 'high',
  why: 'Traffic reaches it before it can answer, and still when it no longer can; a bad release looks ready.',
  fix: 'Add a readinessProbe that is true only when the container can serve.',
  match: LONG_RUNNING,
  target: 'appContainer',
  when: 'container.?ports.orValue([]).size() > 0',
  expression: 'has(container.readinessProbe)',
  field: 'readinessProbe',
});
