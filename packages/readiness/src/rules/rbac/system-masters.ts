import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { BINDINGS, NOT_BUILT_IN } from '../../rule/kinds';

/** Rule `system-masters`. */
export const systemMasters = objectRule({
  id: 'system-masters',
  category: 'rbac',
  title: 'The binding names the group system:masters',
  severity: 'critical',
  why: 'Members of the group go around every check of rights and cannot be taken out.',
  fix: 'Use another group with a role.',
  standards: [...cis('5.1.7')],
  match: BINDINGS,
  target: 'object',
  when: NOT_BUILT_IN,
  expression:
    "object.?subjects.orValue([]).all(subject, subject.?name.orValue('') != 'system:masters')",
  field: 'subjects',
});
