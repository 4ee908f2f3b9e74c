import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `create-workloads`. */
export const createWorkloads = objectRule({
  id: 'create-workloads',
  category: 'rbac',
  title: 'The role may create workloads',
  severity: 'medium',
  why: 'Who creates a workload creates its pods, and with them has the secrets and accounts of the namespace.',
  fix: 'Let the delivery tool create workloads.',
  standards: [...cis('5.1.4')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: 'apps',
    resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'],
    verbs: ['create', 'update', 'patch'],
  })}) && !(${grants({
    group: 'batch',
    resources: ['jobs', 'cronjobs'],
    verbs: ['create', 'update', 'patch'],
  })})`,
});
