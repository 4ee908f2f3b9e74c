import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `escalate-rights` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [
        { apiGroups: [''], resources: ['users'], verbs: ['impersonate'] },
      ],
    }),
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      metadata: { name: 'system:x' },
      rules: [
        { apiGroups: [''], resources: ['users'], verbs: ['impersonate'] },
      ],
    }),
  ],
};
