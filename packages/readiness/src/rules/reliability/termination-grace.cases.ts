import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `termination-grace` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), pod({ terminationGracePeriodSeconds: 5 })],
  fail: [pod({ terminationGracePeriodSeconds: 0 })],
};
