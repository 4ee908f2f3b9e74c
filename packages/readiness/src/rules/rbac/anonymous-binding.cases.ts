import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `anonymous-binding` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: [{ kind: 'Group', name: 'team' }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: [{ kind: 'User', name: 'system:anonymous' }],
    }),
  ],
};
