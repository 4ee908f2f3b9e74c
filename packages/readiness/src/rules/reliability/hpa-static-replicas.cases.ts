import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const autoscaler = manifest('autoscaling/v2', 'HorizontalPodAutoscaler', {
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
  },
});

/** Objects that `hpa-static-replicas` passes and fails. */
export const cases: RuleCases = {
  pass: [[deployment({}, { replicas: null }), autoscaler]],
  fail: [[deployment({}, { replicas: 3 }), autoscaler]],
  notApplicable: [deployment()],
};
