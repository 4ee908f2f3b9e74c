import { objectRule } from '../../rule/Rule';

/** Rule `termination-grace`. */
export const terminationGrace = objectRule({
  id: 'termination-grace',
  category: 'reliability',
  title: 'The pod is killed without a chance to stop',
  severity: 'medium',
  why: 'With a grace period of 0 the process cannot finish requests or write what it holds.',
  fix: 'Remove terminationGracePeriodSeconds or give it some seconds.',
  match: 'pods',
  target: 'pod',
  expression:
    'variables.podSpec.?terminationGracePeriodSeconds.orValue(30) > 0',
  field: 'terminationGracePeriodSeconds',
  patch: [{ path: 'terminationGracePeriodSeconds', value: 30 }],
});
