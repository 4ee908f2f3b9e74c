import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt, fieldAt } from '../../objects/fieldValue';
import { workloadsBehind } from '../../objects/selectors';

/** Rule `service-target-port`. */
export const serviceTargetPort = severalObjectsRule({
  id: 'service-target-port',
  category: 'network',
  title: 'The Service sends to a port that its pods do not have',
  severity: 'high',
  why: 'Connections are refused.',
  fix: 'Correct targetPort, or declare the port in the container.',
  match: ['Service'],
  reads: ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet'],
  evaluate(subject, { index }) {
    const declared = workloadsBehind(subject, index).flatMap(({ pod }) =>
      listAt(pod.spec, 'containers').flatMap(container =>
        listAt(container, 'ports'),
      ),
    );
    if (declared.length === 0) return { status: 'not-applicable' };
    const wrong = listAt(subject.value, 'spec', 'ports').findIndex(port => {
      const target = fieldAt(port, ['targetPort']) ?? fieldAt(port, ['port']);
      return !declared.some(
        candidate =>
          textAt(candidate, 'name') === target ||
          fieldAt(candidate, ['containerPort']) === target,
      );
    });
    return wrong < 0
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'ports', wrong, 'targetPort'] };
  },
});
