import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `memory-unit` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      resources: {
        limits: { memory: '512Mi' },
        requests: { memory: 536870912 },
      },
    }),
  ],
  fail: [
    container({ resources: { limits: { memory: '512m' } } }),
    container({ resources: { requests: { memory: '100m' } } }),
  ],
};
