import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const role = manifest('rbac.authorization.k8s.io/v1', 'Role');
const binding = manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
  roleRef: { kind: 'Role', name: 'web' },
});

/** Objects that `role-unused` passes and fails. */
export const cases: RuleCases = {
  pass: [given({ objects: [role, binding], live: true })],
  fail: [given({ objects: [role], live: true })],
  notApplicable: [role],
  unknown: [
    given({
      objects: [role],
      live: true,
      unreadable: { 'rbac.authorization.k8s.io/RoleBinding': 'forbidden' },
    }),
  ],
};
