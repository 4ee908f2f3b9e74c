import { severalObjectsRule } from '../../rule/Rule';
import { mapAt } from '../../objects/fieldValue';
import { workloadsBehind } from '../../objects/selectors';

/** Rule `service-without-pods`. */
export const serviceWithoutPods = severalObjectsRule({
  id: 'service-without-pods',
  category: 'network',
  title: 'The Service leads to no pod',
  severity: 'medium',
  why: 'Who calls it gets no answer.',
  fix: 'Correct the selector, or remove the Service.',
  match: ['Service'],
  reads: ['Pod', 'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet'],
  evaluate(subject, { index }) {
    if (Object.keys(mapAt(subject.value, 'spec', 'selector')).length === 0)
      return { status: 'not-applicable' };
    return workloadsBehind(subject, index).length > 0
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'selector'] };
  },
});
