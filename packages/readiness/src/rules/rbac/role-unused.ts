import { severalObjectsRule } from '../../rule/Rule';
import { mapAt, textAt } from '../../objects/fieldValue';
import { BINDINGS, ROLES } from '../../rule/kinds';

/** Rule `role-unused`. */
export const roleUnused = severalObjectsRule({
  id: 'role-unused',
  category: 'rbac',
  title: 'The role is bound to nobody',
  severity: 'low',
  why: 'Rights that nobody has are never looked at, until somebody binds them.',
  fix: 'Remove the role.',
  match: ROLES,
  reads: BINDINGS,
  live: true,
  evaluate(subject, { index }) {
    const { kind, name, namespace } = subject.reference;
    const labels = mapAt(subject.value, 'metadata', 'labels');
    const aggregated = Object.keys(labels).some(key =>
      key.startsWith('rbac.authorization.k8s.io/aggregate-to-'),
    );
    if (
      name.startsWith('system:') ||
      aggregated ||
      labels['kubernetes.io/bootstrapping']
    )
      return { status: 'not-applicable' };
    const bound = BINDINGS.flatMap(binding => index.ofKind(binding)).some(
      ({ value, reference }) =>
        textAt(value, 'roleRef', 'kind') === kind &&
        textAt(value, 'roleRef', 'name') === name &&
        (kind === 'ClusterRole' || reference.namespace === namespace),
    );
    return bound ? { status: 'pass' } : { status: 'fail' };
  },
});
