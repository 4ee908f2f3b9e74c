import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `namespace-limit-range` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      manifest('v1', 'Namespace', { metadata: { name: 'shop' } }),
      manifest('v1', 'LimitRange'),
    ],
  ],
  fail: [manifest('v1', 'Namespace', { metadata: { name: 'shop' } })],
};
