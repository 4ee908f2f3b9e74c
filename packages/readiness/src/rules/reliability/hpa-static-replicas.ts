import { severalObjectsRule } from '../../rule/Rule';
import { numberAt } from '../../objects/fieldValue';
import { REPLICATED } from '../../rule/kinds';
import { autoscalersOf } from '../../objects/selectors';

/** Rule `hpa-static-replicas`. */
export const hpaStaticReplicas = severalObjectsRule({
  id: 'hpa-static-replicas',
  category: 'reliability',
  title: 'The number of replicas is written down beside an autoscaler',
  severity: 'medium',
  why: 'Each apply sets the number back, against the autoscaler: pods are killed under load.',
  fix: 'Remove spec.replicas.',
  match: REPLICATED,
  reads: ['autoscaling/HorizontalPodAutoscaler'],
  evaluate(subject, { index }) {
    if (index.live)
      return {
        status: 'not-applicable',
        message: 'a live object always has replicas',
      };
    if (autoscalersOf(subject, index).length === 0)
      return { status: 'not-applicable' };
    return numberAt(subject.value, 'spec', 'replicas') === undefined
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'replicas'] };
  },
});
