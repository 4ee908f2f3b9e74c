import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `create-volumes` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [
        {
          apiGroups: [''],
          resources: ['persistentvolumeclaims'],
          verbs: ['create'],
        },
      ],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [
        {
          apiGroups: [''],
          resources: ['persistentvolumes'],
          verbs: ['create'],
        },
      ],
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      metadata: { name: 'system:x' },
      rules: [
        {
          apiGroups: [''],
          resources: ['persistentvolumes'],
          verbs: ['create'],
        },
      ],
    }),
  ],
};
