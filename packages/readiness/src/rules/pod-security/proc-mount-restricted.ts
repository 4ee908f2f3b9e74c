import { objectRule } from '../../rule/Rule';

/** Rule `proc-mount-restricted`. */
export const procMountRestricted = objectRule({
  id: 'proc-mount-restricted',
  category: 'pod-security',
  title: 'The container sees the unmasked /proc, even if in a user namespace',
  severity: 'low',
  why: 'The restricted level allows the default /proc only.',
  fix: 'Remove procMount.',
  podSecurity: { level: 'restricted', since: 35 },
  match: 'pods',
  target: 'container',
  expression:
    "container.?securityContext.?procMount.orValue('Default') == 'Default'",
  field: 'securityContext.procMount',
  patch: [{ path: 'securityContext.procMount', value: 'Default' }],
});
