import { pod, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-ipc` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), pod({ hostIPC: false })],
  fail: [pod({ hostIPC: true }), deployment({ hostIPC: true })],
};
