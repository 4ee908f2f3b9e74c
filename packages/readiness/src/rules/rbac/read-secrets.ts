import { objectRule } from '../../rule/Rule';
import { cis, nist } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `read-secrets`. */
export const readSecrets = objectRule({
  id: 'read-secrets',
  category: 'rbac',
  title: 'The role may read secrets',
  severity: 'high',
  why: 'Secrets are keys to databases, clouds and other accounts; list and watch show them as well as get.',
  fix: 'Name the secrets in resourceNames, or let the workload mount the one it needs.',
  standards: [...cis('5.1.2'), ...nist('AC-6')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `rule.?resourceNames.orValue([]).size() > 0 || !(${grants({
    group: '',
    resources: ['secrets'],
    verbs: ['get', 'list', 'watch'],
  })})`,
});
