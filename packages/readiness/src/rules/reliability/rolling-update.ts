import { objectRule } from '../../rule/Rule';

/** Rule `rolling-update`. */
export const rollingUpdate = objectRule({
  id: 'rolling-update',
  category: 'reliability',
  title: 'An update takes all pods down at once',
  severity: 'medium',
  why: 'Recreate, or a rolling update that may lose all pods, is an outage with every release.',
  fix: 'Use RollingUpdate with maxUnavailable below the number of replicas.',
  match: ['apps/Deployment'],
  target: 'object',
  when: 'object.?spec.?replicas.orValue(1) > 1',
  expression: `object.?spec.?strategy.?type.orValue('RollingUpdate') == 'RollingUpdate' && !(string(object.?spec.?strategy.?rollingUpdate.?maxUnavailable.orValue('25%')) in ['100%', string(object.spec.replicas)])`,
  field: 'spec.strategy',
});
