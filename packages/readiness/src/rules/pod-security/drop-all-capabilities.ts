import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `drop-all-capabilities`. */
export const dropAllCapabilities = objectRule({
  id: 'drop-all-capabilities',
  category: 'pod-security',
  title: 'The container keeps the default capabilities',
  severity: 'medium',
  why: 'The runtime gives capabilities that few processes need, such as NET_RAW, which forges packets.',
  fix: 'Set securityContext.capabilities.drop to ["ALL"].',
  standards: [...cis('5.2.8', '5.2.10'), ...nsa('Pod security')],
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'container',
  when: "variables.podSpec.?os.?name.orValue('') != 'windows'",
  expression:
    "'ALL' in container.?securityContext.?capabilities.?drop.orValue([])",
  field: 'securityContext.capabilities.drop',
  patch: [{ path: 'securityContext.capabilities.drop', value: ['ALL'] }],
});
