import { pod, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `automount-token` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod({ automountServiceAccountToken: false }),
    [
      pod({ serviceAccountName: 'web' }),
      manifest('v1', 'ServiceAccount', { automountServiceAccountToken: false }),
    ],
  ],
  fail: [
    pod(),
    [
      pod({ serviceAccountName: 'web', automountServiceAccountToken: true }),
      manifest('v1', 'ServiceAccount', { automountServiceAccountToken: false }),
    ],
  ],
};
