import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';
import { BINDINGS, NOT_BUILT_IN } from '../../rule/kinds';

/** Rule `anonymous-binding`. */
export const anonymousBinding = objectRule({
  id: 'anonymous-binding',
  category: 'rbac',
  title: 'The binding gives rights to everybody, without a login',
  severity: 'critical',
  why: 'Everybody who reaches the API server has the rights.',
  fix: 'Remove system:anonymous and system:unauthenticated.',
  standards: [...cis('5.1.1'), ...nist('AC-3')],
  match: BINDINGS,
  target: 'object',
  when: NOT_BUILT_IN,
  expression:
    "object.?subjects.orValue([]).all(subject, !(subject.?name.orValue('') in ['system:anonymous', 'system:unauthenticated']))",
  field: 'subjects',
});
