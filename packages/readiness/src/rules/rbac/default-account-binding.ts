import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { BINDINGS, NOT_BUILT_IN } from '../../rule/kinds';

/** Rule `default-account-binding`. */
export const defaultAccountBinding = objectRule({
  id: 'default-account-binding',
  category: 'rbac',
  title: 'The binding gives rights to a default service account',
  severity: 'medium',
  why: 'Every pod of the namespace that names no account gets the rights.',
  fix: 'Bind an account of the workload.',
  standards: [...cis('5.1.5')],
  match: BINDINGS,
  target: 'object',
  when: NOT_BUILT_IN,
  expression:
    "object.?subjects.orValue([]).all(subject, !(subject.?kind.orValue('') == 'ServiceAccount' && subject.?name.orValue('') == 'default'))",
  field: 'subjects',
});
