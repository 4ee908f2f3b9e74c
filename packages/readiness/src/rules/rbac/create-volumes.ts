import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `create-volumes`. */
export const createVolumes = objectRule({
  id: 'create-volumes',
  category: 'rbac',
  title: 'The role may create persistent volumes',
  severity: 'medium',
  why: 'A persistent volume with a host path reads any file of a node.',
  fix: 'Let the provisioner create volumes.',
  standards: [...cis('5.1.9')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: '',
    resources: ['persistentvolumes'],
    verbs: ['create', 'update', 'patch'],
  })})`,
});
