import { objectRule } from '../../rule/Rule';

/** Rule `hpa-range`. */
export const hpaRange = objectRule({
  id: 'hpa-range',
  category: 'reliability',
  title: 'The autoscaler has no room to scale',
  severity: 'medium',
  why: 'With the minimum equal to the maximum nothing is ever scaled.',
  fix: 'Raise maxReplicas above minReplicas, or remove the autoscaler.',
  match: ['autoscaling/HorizontalPodAutoscaler'],
  target: 'object',
  expression:
    'object.?spec.?minReplicas.orValue(1) < object.?spec.?maxReplicas.orValue(1)',
  field: 'spec.maxReplicas',
});
