import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const autoscaler = (minReplicas: number) =>
  manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      minReplicas,
      scaleTargetRef: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        name: 'web',
      },
    },
  });
const budget = manifest('policy/v1', 'PodDisruptionBudget', {
  spec: { minAvailable: 2, selector: { matchLabels: { app: 'web' } } },
});

/** Objects that `pdb-hpa-minimum` passes and fails. */
export const cases: RuleCases = {
  pass: [[deployment(), autoscaler(3), budget]],
  fail: [[deployment(), autoscaler(2), budget]],
  notApplicable: [[deployment(), autoscaler(2)]],
};
