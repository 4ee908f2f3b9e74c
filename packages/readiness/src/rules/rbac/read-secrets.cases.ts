import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `read-secrets` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [
        {
          apiGroups: [''],
          resources: ['secrets'],
          resourceNames: ['one'],
          verbs: ['get'],
        },
      ],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
    }),
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      metadata: { name: 'system:x' },
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
    }),
  ],
};
