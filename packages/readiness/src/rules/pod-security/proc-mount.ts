import { objectRule } from '../../rule/Rule';

/** Since 1.35 a pod in a user namespace may be root inside it. */
const USER_NAMESPACES = 35;

/** Rule `proc-mount`. */
export const procMount = objectRule({
  id: 'proc-mount',
  category: 'pod-security',
  title: 'The container sees the unmasked /proc',
  severity: 'medium',
  why: 'An unmasked /proc shows and changes settings of the kernel that the runtime hides.',
  fix: 'Remove procMount, or set hostUsers: false as well.',
  podSecurity: { level: 'baseline', replacedFrom: 35 },
  match: 'pods',
  target: 'container',
  expression: minor => {
    const own =
      "container.?securityContext.?procMount.orValue('Default') == 'Default'";
    return minor >= USER_NAMESPACES
      ? `!variables.podSpec.?hostUsers.orValue(true) || ${own}`
      : own;
  },
  field: 'securityContext.procMount',
});
