import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `create-pods`. */
export const createPods = objectRule({
  id: 'create-pods',
  category: 'rbac',
  title: 'The role may create pods',
  severity: 'high',
  why: 'Who creates a pod can run as any service account of the namespace and mount any of its secrets.',
  fix: 'Let the delivery tool create workloads.',
  standards: [...cis('5.1.4')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: '',
    resources: ['pods'],
    verbs: ['create'],
  })})`,
});
