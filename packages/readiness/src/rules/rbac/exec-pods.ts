import { objectRule } from '../../rule/Rule';
import { nsa } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `exec-pods`. */
export const execPods = objectRule({
  id: 'exec-pods',
  category: 'rbac',
  title: 'The role may run commands in pods',
  severity: 'high',
  why: 'Exec and attach give a shell with the secrets and the network of every pod.',
  fix: 'Give a debug role for a limited time instead.',
  standards: [...nsa('Authentication and authorization')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: '',
    resources: [
      'pods/exec',
      'pods/attach',
      'pods/portforward',
      'pods/ephemeralcontainers',
    ],
    verbs: ['create', 'get', 'update', 'patch'],
  })})`,
});
