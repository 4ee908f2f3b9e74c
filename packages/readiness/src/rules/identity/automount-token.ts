import { severalObjectsRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';
import { textAt } from '../../objects/fieldValue';

/** Rule `automount-token`. */
export const automountToken = severalObjectsRule({
  id: 'automount-token',
  category: 'identity',
  title: 'The pod gets a token of the API server',
  severity: 'medium',
  why: 'Most apps never call the API server; an intruder in the pod does, with this token.',
  fix: 'Set automountServiceAccountToken: false for the pod or its service account.',
  standards: [...cis('5.1.6'), ...nsa('Authentication and authorization')],
  match: 'pods',
  reads: ['ServiceAccount'],
  evaluate(subject, { index }) {
    const pod = index.podOf(subject);
    if (!pod) return { status: 'not-applicable' };
    const own = pod.spec.automountServiceAccountToken;
    const name = textAt(pod.spec, 'serviceAccountName') ?? 'default';
    const account = index.find(
      'ServiceAccount',
      name,
      subject.reference.namespace,
    );
    const effective =
      own ?? account?.value.automountServiceAccountToken ?? true;
    return effective === false
      ? { status: 'pass' }
      : {
          status: 'fail',
          path: [...pod.path, 'spec', 'automountServiceAccountToken'],
        };
  },
});
