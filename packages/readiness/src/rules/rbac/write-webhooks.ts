import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';
import { NOT_BUILT_IN, ROLES } from '../../rule/kinds';
import { grants } from '../../rule/grants';

/** Rule `write-webhooks`. */
export const writeWebhooks = objectRule({
  id: 'write-webhooks',
  category: 'rbac',
  title: 'The role may change admission webhooks',
  severity: 'high',
  why: 'A webhook sees and changes every object that is written, secrets too.',
  fix: 'Let the delivery tool change webhooks.',
  standards: [...cis('5.1.12')],
  match: ROLES,
  target: { list: 'rules', as: 'rule' },
  when: NOT_BUILT_IN,
  expression: `!(${grants({
    group: 'admissionregistration.k8s.io',
    resources: [
      'mutatingwebhookconfigurations',
      'validatingwebhookconfigurations',
      'mutatingadmissionpolicies',
      'validatingadmissionpolicies',
    ],
    verbs: ['create', 'update', 'patch', 'delete'],
  })})`,
});
