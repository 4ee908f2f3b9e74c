import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `node-proxy`. */
export const nodeProxy = objectRule({
  id: 'node-proxy',
  category: 'rbac',
  title: 'The role may talk to the kubelets',
  severity: 'high',
  why: 'The API of the kubelet runs commands in every pod of the node, without the audit log or admission.',
  fix: 'Remove nodes/proxy; metrics are in nodes/metrics.',
  standards: [...cis('5.1.10')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: '',
    resources: ['nodes/proxy'],
    verbs: ['get', 'create', 'update', 'patch', 'delete'],
  })})`,
});
