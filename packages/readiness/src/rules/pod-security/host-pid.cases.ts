import { pod, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-pid` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), pod({ hostPID: false })],
  fail: [pod({ hostPID: true }), deployment({ hostPID: true })],
};
