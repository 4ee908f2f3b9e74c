import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `user-namespace` passes and fails. */
export const cases: RuleCases = {
  pass: [pod({ hostUsers: false })],
  fail: [pod(), pod({ hostUsers: true })],
};
