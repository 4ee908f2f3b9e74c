import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt, numberAt, fieldAt } from '../../objects/fieldValue';
import { describeObject } from '../../objects/KubernetesObject';
import { scaleTargetOf } from '../../objects/selectors';

/** Rule `hpa-missing-requests`. */
export const hpaMissingRequests = severalObjectsRule({
  id: 'hpa-missing-requests',
  category: 'reliability',
  title: 'The autoscaler measures against requests that are not there',
  severity: 'high',
  why: 'A target in percent of the request cannot be computed without one: nothing is scaled.',
  fix: 'Set the request in every container of the target.',
  match: ['autoscaling/HorizontalPodAutoscaler'],
  reads: ['apps/Deployment', 'apps/StatefulSet'],
  evaluate(subject, { index }) {
    const target = scaleTargetOf(subject, index);
    const pod = target && index.podOf(target);
    const names = listAt(subject.value, 'spec', 'metrics')
      .filter(
        metric =>
          textAt(metric, 'resource', 'target', 'type') === 'Utilization',
      )
      .flatMap(metric => textAt(metric, 'resource', 'name') ?? []);
    if (
      numberAt(subject.value, 'spec', 'targetCPUUtilizationPercentage') !==
      undefined
    )
      names.push('cpu');
    if (!pod || names.length === 0) return { status: 'not-applicable' };
    const lacking = listAt(pod.spec, 'containers').find(container =>
      names.some(
        name =>
          fieldAt(container, ['resources', 'requests', name]) === undefined &&
          fieldAt(container, ['resources', 'limits', name]) === undefined,
      ),
    );
    return lacking
      ? {
          status: 'fail',
          path: ['spec', 'metrics'],
          message: `container ${textAt(lacking, 'name')} of ${describeObject(
            target.reference,
          )} requests no ${names.join(' or ')}`,
        }
      : { status: 'pass' };
  },
});
