import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `system-masters` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
      subjects: [{ kind: 'Group', name: 'team' }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
      subjects: [{ kind: 'Group', name: 'system:masters' }],
    }),
  ],
};
