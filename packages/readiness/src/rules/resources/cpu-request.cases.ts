import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `cpu-request` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ resources: { requests: { cpu: '100m' } } }),
    container({ resources: { limits: { cpu: 1 } } }),
    pod({ resources: { requests: { cpu: '1' } } }),
  ],
  fail: [pod(), container({ resources: { requests: { memory: '1Gi' } } })],
};
