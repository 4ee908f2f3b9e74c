import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const autoscaler = (readyReplicas: number) =>
  manifest('apps/v1', 'Deployment', {
    metadata: { name: 'cluster-autoscaler' },
    status: { readyReplicas },
  });

/** Objects that `node-autoscaler` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({ objects: [autoscaler(1)], live: true }),
    given({ objects: [manifest('karpenter.sh/v1', 'NodePool')], live: true }),
  ],
  fail: [
    given({ objects: [autoscaler(0)], live: true }),
    given({ objects: [], live: true }),
  ],
};
