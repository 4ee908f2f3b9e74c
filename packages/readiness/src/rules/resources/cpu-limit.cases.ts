import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `cpu-limit` passes and fails. */
export const cases: RuleCases = {
  pass: [container({ resources: { limits: { cpu: '1' } } })],
  fail: [pod()],
};
