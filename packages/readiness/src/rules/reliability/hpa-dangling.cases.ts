import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `hpa-dangling` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      deployment(),
      manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: 'web',
          },
        },
      }),
    ],
  ],
  fail: [
    [
      deployment(),
      manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: 'wep',
          },
        },
      }),
    ],
  ],
};
