import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `request-above-limit` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      resources: {
        requests: { cpu: 1, memory: '1Gi' },
        limits: { cpu: '1000m' },
      },
    }),
  ],
  fail: [
    container({
      resources: { requests: { memory: '1Gi' }, limits: { memory: '1G' } },
    }),
  ],
};
