import { objectRule } from '../../rule/Rule';

/** Rule `user-namespace`. */
export const userNamespace = objectRule({
  id: 'user-namespace',
  category: 'pod-security',
  title: 'The pod has no user namespace of its own',
  severity: 'low',
  why: 'In a user namespace root of the container is nobody on the node.',
  fix: 'Set hostUsers: false where the nodes support it.',
  optional: true,
  match: 'pods',
  target: 'pod',
  expression: '!variables.podSpec.?hostUsers.orValue(true)',
  field: 'hostUsers',
  patch: [{ path: 'hostUsers', value: false }],
});
