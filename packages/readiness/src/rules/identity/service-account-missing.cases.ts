import { pod, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `service-account-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [pod({ serviceAccountName: 'web' }), manifest('v1', 'ServiceAccount')],
  ],
  fail: [
    pod({ serviceAccountName: 'web' }),
    [
      pod({ serviceAccountName: 'web' }),
      manifest('v1', 'ServiceAccount', { metadata: { namespace: 'other' } }),
    ],
  ],
  notApplicable: [pod()],
};
