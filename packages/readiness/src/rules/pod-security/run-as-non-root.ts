import { objectRule } from '../../rule/Rule';
import { cis, nsa, nist } from '../../rule/standardReferences';

/** Since 1.35 a pod in a user namespace may be root inside it. */
const USER_NAMESPACES = 35;

/** Rule `run-as-non-root`. */
export const runAsNonRoot = objectRule({
  id: 'run-as-non-root',
  category: 'pod-security',
  title: 'The container may run as root',
  severity: 'high',
  why: 'Root in the container is root for the kernel: a hole in the runtime or a mounted path is then worth the node.',
  fix: 'Set runAsNonRoot: true for the pod, and run as a user of the image other than 0.',
  standards: [...cis('5.2.7'), ...nsa('Pod security'), ...nist('AC-6')],
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'podAndContainers',
  expression: minor => {
    const own = `has(part.containers) ? part.?securityContext.?runAsNonRoot.orValue(true) : part.?securityContext.?runAsNonRoot.orValue(variables.podSpec.?securityContext.?runAsNonRoot.orValue(false))`;
    return minor >= USER_NAMESPACES
      ? `!variables.podSpec.?hostUsers.orValue(true) || (${own})`
      : own;
  },
  field: 'securityContext.runAsNonRoot',
  patch: [{ path: 'securityContext.runAsNonRoot', value: true }],
});
