import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `memory-request` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ resources: { requests: { memory: '64Mi' } } }),
    container({ resources: { limits: { memory: '1Gi' } } }),
  ],
  fail: [pod(), container({ resources: { requests: { cpu: '1' } } })],
};
