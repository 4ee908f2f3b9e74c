import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const binding = (kind: string, name: string) =>
  manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { kind, name },
  });

/** Objects that `role-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [binding('Role', 'web'), manifest('rbac.authorization.k8s.io/v1', 'Role')],
    binding('ClusterRole', 'view'),
  ],
  fail: [
    binding('Role', 'web'),
    [
      binding('Role', 'web'),
      manifest('rbac.authorization.k8s.io/v1', 'Role', {
        metadata: { namespace: 'other' },
      }),
    ],
  ],
};
