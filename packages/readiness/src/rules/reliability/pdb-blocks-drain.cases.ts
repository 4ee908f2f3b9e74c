import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `pdb-blocks-drain` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('policy/v1', 'PodDisruptionBudget', {
      spec: { maxUnavailable: 1, selector: {} },
    }),
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: { minAvailable: 1, selector: { matchLabels: { app: 'web' } } },
      }),
    ],
  ],
  fail: [
    manifest('policy/v1', 'PodDisruptionBudget', {
      spec: { maxUnavailable: 0 },
    }),
    manifest('policy/v1', 'PodDisruptionBudget', {
      spec: { minAvailable: '100%' },
    }),
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: { minAvailable: 2, selector: { matchLabels: { app: 'web' } } },
      }),
    ],
  ],
};
