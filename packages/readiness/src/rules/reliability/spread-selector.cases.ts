import { deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `spread-selector` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment({
      topologySpreadConstraints: [
        { labelSelector: { matchLabels: { app: 'web' } } },
      ],
    }),
  ],
  fail: [
    deployment({
      topologySpreadConstraints: [
        { labelSelector: { matchLabels: { app: 'other' } } },
      ],
    }),
    deployment({ topologySpreadConstraints: [{ maxSkew: 1 }] }),
  ],
  notApplicable: [deployment()],
};
