import { objectRule } from '../../rule/Rule';

/** Rule `ssh-port`. */
export const sshPort = objectRule({
  id: 'ssh-port',
  category: 'images',
  title: 'The container opens the port of SSH',
  severity: 'medium',
  why: 'A shell in a container goes around the audit log and the permissions of the cluster.',
  fix: 'Remove the port and the SSH server; use kubectl exec or debug.',
  match: 'pods',
  target: 'container',
  expression:
    'container.?ports.orValue([]).all(port, port.containerPort != 22)',
  field: 'ports',
});
