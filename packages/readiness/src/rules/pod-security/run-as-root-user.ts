import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Since 1.35 a pod in a user namespace may be root inside it. */
const USER_NAMESPACES = 35;

/** Rule `run-as-root-user`. */
export const runAsRootUser = objectRule({
  id: 'run-as-root-user',
  category: 'pod-security',
  title: 'The container is told to run as user 0',
  severity: 'high',
  why: 'User 0 is root, whatever the image says.',
  fix: 'Set runAsUser to a user other than 0, or leave it to the image with runAsNonRoot: true.',
  standards: [...cis('5.2.7')],
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'podAndContainers',
  expression: minor => {
    const own = 'part.?securityContext.?runAsUser.orValue(1) != 0';
    return minor >= USER_NAMESPACES
      ? `!variables.podSpec.?hostUsers.orValue(true) || ${own}`
      : own;
  },
  field: 'securityContext.runAsUser',
});
