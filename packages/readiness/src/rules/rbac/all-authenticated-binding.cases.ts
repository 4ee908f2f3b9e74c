import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `all-authenticated-binding` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: [{ kind: 'Group', name: 'team' }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: [{ kind: 'Group', name: 'system:authenticated' }],
    }),
  ],
};
