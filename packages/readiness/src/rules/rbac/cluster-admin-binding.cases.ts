import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `cluster-admin-binding` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
      roleRef: { kind: 'ClusterRole', name: 'view' },
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
      roleRef: { kind: 'ClusterRole', name: 'cluster-admin' },
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
      metadata: { name: 'cluster-admin' },
      roleRef: { name: 'cluster-admin' },
    }),
  ],
};
