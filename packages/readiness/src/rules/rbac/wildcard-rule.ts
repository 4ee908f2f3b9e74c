import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';

/** Rule `wildcard-rule`. */
export const wildcardRule = objectRule({
  id: 'wildcard-rule',
  category: 'rbac',
  title: 'The role may do everything with something',
  severity: 'high',
  why: 'A star also gives what is added tomorrow, and things nobody thought of.',
  fix: 'Name the resources and verbs.',
  standards: [...cis('5.1.3'), ...nist('AC-6')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression:
    "!(rule.?verbs.orValue([]).exists(verb, verb == '*') || rule.?resources.orValue([]).exists(resource, resource == '*') || rule.?apiGroups.orValue([]).exists(group, group == '*'))",
});
