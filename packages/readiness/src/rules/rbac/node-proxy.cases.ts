import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `node-proxy` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('rbac.authorization.k8s.io/v1', 'Role', {
      rules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }],
    }),
  ],
  fail: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      rules: [{ apiGroups: [''], resources: ['nodes/proxy'], verbs: ['get'] }],
    }),
  ],
  notApplicable: [
    manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', {
      metadata: { name: 'system:x' },
      rules: [{ apiGroups: [''], resources: ['nodes/proxy'], verbs: ['get'] }],
    }),
  ],
};
