import { severalObjectsRule } from '../../rule/Rule';
import { numberAt } from '../../objects/fieldValue';
import { REPLICATED } from '../../rule/kinds';
import { autoscalersOf } from '../../objects/selectors';

/** Rule `replicas`. */
export const replicas = severalObjectsRule({
  id: 'replicas',
  category: 'reliability',
  title: 'The workload has a single pod',
  severity: 'high',
  why: 'Each node failure, each drain and each bad start of that pod is an outage.',
  fix: 'Set replicas to 2 or more, or add an autoscaler with that minimum.',
  match: REPLICATED,
  reads: ['autoscaling/HorizontalPodAutoscaler'],
  evaluate(subject, { index }) {
    if (autoscalersOf(subject, index).length > 0)
      return { status: 'not-applicable' };
    const count = numberAt(subject.value, 'spec', 'replicas') ?? 1;
    if (count === 0)
      return { status: 'not-applicable', message: 'scaled to zero' };
    if (count > 1) return { status: 'pass' };
    return { status: 'fail', path: ['spec', 'replicas'] };
  },
});
