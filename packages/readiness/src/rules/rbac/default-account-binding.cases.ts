import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `default-account-binding` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: [{ kind: 'ServiceAccount', name: 'web' }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      subjects: [{ kind: 'ServiceAccount', name: 'default' }],
    }),
  ],
};
