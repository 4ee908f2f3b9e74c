import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `hpa-range` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: { minReplicas: 2, maxReplicas: 5 },
    }),
  ],
  fail: [
    manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: { minReplicas: 3, maxReplicas: 3 },
    }),
  ],
};
