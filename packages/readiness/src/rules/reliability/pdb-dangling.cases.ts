import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `pdb-dangling` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: { selector: { matchLabels: { app: 'web' } } },
      }),
    ],
  ],
  fail: [
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: { selector: { matchLabels: { app: 'web', tier: 'x' } } },
      }),
    ],
  ],
};
