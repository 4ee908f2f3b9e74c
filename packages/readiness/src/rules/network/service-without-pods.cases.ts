import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `service-without-pods` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      deployment(),
      manifest('v1', 'Service', { spec: { selector: { app: 'web' } } }),
    ],
  ],
  fail: [
    [
      deployment(),
      manifest('v1', 'Service', {
        spec: { selector: { app: 'web', tier: 'x' } },
      }),
    ],
    [
      deployment(),
      manifest('v1', 'Service', {
        metadata: { namespace: 'other' },
        spec: { selector: { app: 'web' } },
      }),
    ],
  ],
  notApplicable: [manifest('v1', 'Service', { spec: {} })],
};
