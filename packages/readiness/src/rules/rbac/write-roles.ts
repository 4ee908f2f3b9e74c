import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `write-roles`. */
export const writeRoles = objectRule({
  id: 'write-roles',
  category: 'rbac',
  title: 'The role may change roles and bindings',
  severity: 'high',
  why: 'A binding is all it takes to get any right that the writer already has, for anybody.',
  fix: 'Let the delivery tool change rights.',
  standards: [...cis('5.1.8')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: 'rbac.authorization.k8s.io',
    resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
    verbs: ['create', 'update', 'patch'],
  })})`,
});
