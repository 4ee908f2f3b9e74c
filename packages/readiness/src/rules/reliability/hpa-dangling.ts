import { severalObjectsRule } from '../../rule/Rule';
import { scaleTargetOf } from '../../objects/selectors';

/** Rule `hpa-dangling`. */
export const hpaDangling = severalObjectsRule({
  id: 'hpa-dangling',
  category: 'reliability',
  title: 'The autoscaler scales nothing',
  severity: 'high',
  why: 'Its target is not there, so the workload that should grow does not.',
  fix: 'Correct scaleTargetRef.',
  match: ['autoscaling/HorizontalPodAutoscaler'],
  reads: ['apps/Deployment', 'apps/StatefulSet'],
  evaluate(subject, { index }) {
    return scaleTargetOf(subject, index)
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'scaleTargetRef'] };
  },
});
