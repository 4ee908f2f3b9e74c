import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `memory-limit` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ resources: { limits: { memory: '64Mi' } } }),
    pod({ resources: { limits: { memory: '1Gi' } } }),
  ],
  fail: [pod(), container({ resources: { requests: { memory: '1Gi' } } })],
};
