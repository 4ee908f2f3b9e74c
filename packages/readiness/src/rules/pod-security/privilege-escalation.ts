import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `privilege-escalation`. */
export const privilegeEscalation = objectRule({
  id: 'privilege-escalation',
  category: 'pod-security',
  title: 'The container may gain privileges',
  severity: 'high',
  why: 'Without allowPrivilegeEscalation: false a setuid program in the image makes a user root.',
  fix: 'Set securityContext.allowPrivilegeEscalation to false.',
  standards: [...cis('5.2.6'), ...nsa('Pod security')],
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'container',
  when: "variables.podSpec.?os.?name.orValue('') != 'windows'",
  expression:
    '!container.?securityContext.?allowPrivilegeEscalation.orValue(true)',
  field: 'securityContext.allowPrivilegeEscalation',
  patch: [{ path: 'securityContext.allowPrivilegeEscalation', value: false }],
});
