import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `exec-pods` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['create'] }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }],
    }),
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['get'] }],
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      metadata: { name: 'system:x' },
      rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }],
    }),
  ],
};
