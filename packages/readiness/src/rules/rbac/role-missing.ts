import { severalObjectsRule } from '../../rule/Rule';
import { textAt } from '../../objects/fieldValue';
import { BINDINGS } from '../../rule/kinds';

/** Rule `role-missing`. */
export const roleMissing = severalObjectsRule({
  id: 'role-missing',
  category: 'rbac',
  title: 'The binding names a role that is not there',
  severity: 'low',
  why: 'It gives nothing today, and everything that somebody puts under the name tomorrow.',
  fix: 'Correct the name or remove the binding.',
  match: BINDINGS,
  reads: [
    'rbac.authorization.k8s.io/Role',
    'rbac.authorization.k8s.io/ClusterRole',
  ],
  evaluate(subject, { index }) {
    const kind = textAt(subject.value, 'roleRef', 'kind') ?? '';
    const name = textAt(subject.value, 'roleRef', 'name') ?? '';
    const builtIn =
      kind === 'ClusterRole' &&
      (name.startsWith('system:') ||
        ['cluster-admin', 'admin', 'edit', 'view'].includes(name));
    if (builtIn && !index.live) return { status: 'pass' };
    const namespace = kind === 'Role' ? subject.reference.namespace : undefined;
    return index.find(`rbac.authorization.k8s.io/${kind}`, name, namespace)
      ? { status: 'pass' }
      : {
          status: 'fail',
          path: ['roleRef', 'name'],
          message: `there is no ${kind} ${name}`,
        };
  },
});
