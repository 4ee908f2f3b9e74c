import { severalObjectsRule } from '../../rule/Rule';
import { textAt } from '../../objects/fieldValue';

/** Rule `headless-service`. */
export const headlessService = severalObjectsRule({
  id: 'headless-service',
  category: 'reliability',
  title: 'The StatefulSet has no headless Service',
  severity: 'high',
  why: 'Without it the pods have no stable names, and members of a cluster do not find each other.',
  fix: 'Add a Service with clusterIP: None and the name in spec.serviceName.',
  match: ['apps/StatefulSet'],
  reads: ['Service'],
  evaluate(subject, { index }) {
    const name = textAt(subject.value, 'spec', 'serviceName') ?? '';
    const path = ['spec', 'serviceName'];
    if (!name) return { status: 'fail', path };
    const service = index.find('Service', name, subject.reference.namespace);
    if (!service)
      return { status: 'fail', path, message: `there is no Service ${name}` };
    return textAt(service.value, 'spec', 'clusterIP') === 'None'
      ? { status: 'pass' }
      : {
          status: 'fail',
          path,
          message: `the Service ${name} is not headless`,
        };
  },
});
