import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const autoscaler = manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    metrics: [
      {
        type: 'Resource',
        resource: {
          name: 'cpu',
          target: { type: 'Utilization', averageUtilization: 80 },
        },
      },
    ],
  },
});

/** Objects that `hpa-missing-requests` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      deployment({
        containers: [{ name: 'a', resources: { requests: { cpu: '1' } } }],
      }),
      autoscaler,
    ],
  ],
  fail: [[deployment(), autoscaler]],
  notApplicable: [autoscaler],
};
