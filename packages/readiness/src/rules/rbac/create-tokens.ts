import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `create-tokens`. */
export const createTokens = objectRule({
  id: 'create-tokens',
  category: 'rbac',
  title: 'The role may make tokens of service accounts',
  severity: 'high',
  why: 'A token is the account: who makes tokens has the rights of every account in reach.',
  fix: 'Name the accounts in resourceNames.',
  standards: [...cis('5.1.13')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `rule.?resourceNames.orValue([]).size() > 0 || !(${grants({
    group: '',
    resources: ['serviceaccounts/token'],
    verbs: ['create'],
  })})`,
});
