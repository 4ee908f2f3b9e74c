import { severalObjectsRule } from '../../rule/Rule';
import { textAt } from '../../objects/fieldValue';

/** Rule `service-account-missing`. */
export const serviceAccountMissing = severalObjectsRule({
  id: 'service-account-missing',
  category: 'identity',
  title: 'The pod names a service account that is not there',
  severity: 'high',
  why: 'The API server refuses to create the pods.',
  fix: 'Add the ServiceAccount or correct the name.',
  match: 'pods',
  reads: ['ServiceAccount'],
  evaluate(subject, { index }) {
    const pod = index.podOf(subject);
    const name =
      textAt(pod?.spec, 'serviceAccountName') ??
      textAt(pod?.spec, 'serviceAccount') ??
      'default';
    if (!pod || name === 'default' || name === '')
      return { status: 'not-applicable' };
    return index.find('ServiceAccount', name, subject.reference.namespace)
      ? { status: 'pass' }
      : {
          status: 'fail',
          path: [...pod.path, 'spec', 'serviceAccountName'],
          message: `there is no ServiceAccount ${name}`,
        };
  },
});
