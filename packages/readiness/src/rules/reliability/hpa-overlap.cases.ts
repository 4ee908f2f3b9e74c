import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const autoscaler = (name: string) =>
  manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
    metadata: { name },
    spec: {
      scaleTargetRef: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        name: 'web',
      },
    },
  });

/** Objects that `hpa-overlap` passes and fails. */
export const cases: RuleCases = {
  pass: [[deployment(), autoscaler('a')]],
  fail: [[deployment(), autoscaler('a'), autoscaler('b')]],
};
