import { objectRule } from '../../rule/Rule';

/** Rule `hpa-minimum`. */
export const hpaMinimum = objectRule({
  id: 'hpa-minimum',
  category: 'reliability',
  title: 'The autoscaler may go down to one pod',
  severity: 'medium',
  why: 'With one pod each node failure and each drain is an outage.',
  fix: 'Set minReplicas to 2 or more.',
  match: ['autoscaling/HorizontalPodAutoscaler'],
  target: 'object',
  expression: 'object.?spec.?minReplicas.orValue(1) >= 2',
  field: 'spec.minReplicas',
  patch: [{ path: 'spec.minReplicas', value: 2 }],
});
