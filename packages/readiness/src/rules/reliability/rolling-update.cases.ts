import { deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `rolling-update` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment(),
    deployment(
      {},
      {
        strategy: {
          type: 'RollingUpdate',
          rollingUpdate: { maxUnavailable: 1 },
        },
      },
    ),
  ],
  fail: [
    deployment({}, { strategy: { type: 'Recreate' } }),
    deployment({}, { strategy: { rollingUpdate: { maxUnavailable: '100%' } } }),
    deployment({}, { strategy: { rollingUpdate: { maxUnavailable: 2 } } }),
  ],
  notApplicable: [
    deployment({}, { replicas: 1, strategy: { type: 'Recreate' } }),
  ],
};
