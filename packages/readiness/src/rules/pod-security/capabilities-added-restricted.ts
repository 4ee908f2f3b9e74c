import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `capabilities-added-restricted`. */
export const capabilitiesAddedRestricted = objectRule({
  id: 'capabilities-added-restricted',
  category: 'pod-security',
  title: 'The container adds a capability other than NET_BIND_SERVICE',
  severity: 'medium',
  why: 'The restricted level allows one capability only; each further one is a part of root.',
  fix: 'Remove every entry of capabilities.add but NET_BIND_SERVICE.',
  standards: [...cis('5.2.9', '5.2.10')],
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'container',
  when: "variables.podSpec.?os.?name.orValue('') != 'windows'",
  expression:
    "container.?securityContext.?capabilities.?add.orValue([]).all(capability, capability == 'NET_BIND_SERVICE')",
  field: 'securityContext.capabilities.add',
});
