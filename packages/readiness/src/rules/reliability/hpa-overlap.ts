import { severalObjectsRule } from '../../rule/Rule';
import { REPLICATED } from '../../rule/kinds';
import { autoscalersOf } from '../../objects/selectors';

/** Rule `hpa-overlap`. */
export const hpaOverlap = severalObjectsRule({
  id: 'hpa-overlap',
  category: 'reliability',
  title: 'Several autoscalers scale the same workload',
  severity: 'medium',
  why: 'They undo each other.',
  fix: 'Keep one autoscaler with all metrics.',
  match: REPLICATED,
  reads: ['autoscaling/HorizontalPodAutoscaler'],
  evaluate(subject, { index }) {
    const count = autoscalersOf(subject, index).length;
    if (count === 0) return { status: 'not-applicable' };
    return count === 1 ? { status: 'pass' } : { status: 'fail' };
  },
});
