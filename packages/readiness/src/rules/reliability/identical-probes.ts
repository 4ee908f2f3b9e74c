import { objectRule } from '../../rule/Rule';

/** Rule `identical-probes`. */
export const identicalProbes = objectRule({
  id: 'identical-probes',
  category: 'reliability',
  title: 'The liveness probe is the same as the readiness probe',
  severity: 'medium',
  why: 'A moment of overload, which should only stop traffic, then restarts all pods at once.',
  fix: 'Let the liveness probe be slower or check less than the readiness probe.',
  match: 'pods',
  target: 'appContainer',
  when: 'has(container.livenessProbe) && has(container.readinessProbe)',
  expression: 'container.livenessProbe != container.readinessProbe',
  field: 'livenessProbe',
});
