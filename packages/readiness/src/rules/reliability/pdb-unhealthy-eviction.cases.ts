import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `pdb-unhealthy-eviction` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('policy/v1', 'PodDisruptionBudget', {
      spec: { unhealthyPodEvictionPolicy: 'AlwaysAllow' },
    }),
  ],
  fail: [
    manifest('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: 1 } }),
  ],
};
