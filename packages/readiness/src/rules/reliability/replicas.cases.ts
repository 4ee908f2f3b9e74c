import { manifest, given, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `replicas` passes and fails. */
export const cases: RuleCases = {
  pass: [deployment({}, { replicas: 2 })],
  fail: [deployment({}, { replicas: 1 }), deployment({}, { replicas: null })],
  notApplicable: [
    deployment({}, { replicas: 0 }),
    [
      deployment({}, { replicas: null }),
      manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: {
          minReplicas: 2,
          scaleTargetRef: {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: 'web',
          },
        },
      }),
    ],
  ],
  unknown: [
    given({
      objects: [deployment({}, { replicas: 1 })],
      live: true,
      unreadable: { 'autoscaling/HorizontalPodAutoscaler': 'forbidden' },
    }),
  ],
};
