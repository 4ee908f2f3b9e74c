import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `approve-certificates`. */
export const approveCertificates = objectRule({
  id: 'approve-certificates',
  category: 'rbac',
  title: 'The role may approve certificates',
  severity: 'high',
  why: 'Who approves certificates makes a login for any user or group.',
  fix: 'Leave approval to the controller.',
  standards: [...cis('5.1.11')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: 'certificates.k8s.io',
    resources: ['certificatesigningrequests/approval'],
    verbs: ['update', 'patch'],
  })})`,
});
