import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `limit-request-ratio` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({
      resources: { requests: { memory: '256Mi' }, limits: { memory: '1Gi' } },
    }),
  ],
  fail: [
    container({
      resources: { requests: { memory: '64Mi' }, limits: { memory: '1Gi' } },
    }),
  ],
  notApplicable: [pod()],
  unknown: [
    container({
      resources: { requests: { memory: 'much' }, limits: { memory: '1Gi' } },
    }),
  ],
};
