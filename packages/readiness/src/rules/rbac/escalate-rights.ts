import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';

/** Rule `escalate-rights`. */
export const escalateRights = objectRule({
  id: 'escalate-rights',
  category: 'rbac',
  title: 'The role may give itself more rights',
  severity: 'critical',
  why: 'Bind, escalate and impersonate are each a way to become anybody.',
  fix: 'Remove the verbs.',
  standards: [...cis('5.1.8'), ...nist('AC-6')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression:
    "!(rule.?verbs.orValue([]).exists(verb, verb in ['bind', 'escalate', 'impersonate'])) && !(rule.?verbs.orValue([]).exists(verb, verb == '*') && rule.?resources.orValue([]).exists(resource, resource in ['*', 'clusterroles', 'roles', 'users', 'groups', 'serviceaccounts']))",
});
