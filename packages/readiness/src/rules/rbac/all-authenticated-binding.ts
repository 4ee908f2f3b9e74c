import { objectRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';
import { BINDINGS, NOT_BUILT_IN } from '../../rule/kinds';

/** Rule `all-authenticated-binding`. */
export const allAuthenticatedBinding = objectRule({
  id: 'all-authenticated-binding',
  category: 'rbac',
  title: 'The binding gives rights to everybody with a login',
  severity: 'high',
  why: 'Every service account of every namespace has the rights, also of a pod that was taken over.',
  fix: 'Name the group or account that needs the rights.',
  standards: [...nist('AC-6')],
  match: BINDINGS,
  target: 'object',
  when: NOT_BUILT_IN,
  expression:
    "object.?subjects.orValue([]).all(subject, !(subject.?name.orValue('') in ['system:authenticated', 'system:serviceaccounts']))",
  field: 'subjects',
});
