import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `create-workloads` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] },
      ],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ['patch'] },
      ],
    }),
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: ['batch'], resources: ['jobs'], verbs: ['create'] }],
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      metadata: { name: 'system:x' },
      rules: [
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ['patch'] },
      ],
    }),
  ],
};
