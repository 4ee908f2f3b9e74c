import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `load-balancer` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Service', {
      spec: { type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0/8'] },
    }),
  ],
  fail: [manifest('v1', 'Service', { spec: { type: 'LoadBalancer' } })],
  notApplicable: [manifest('v1', 'Service', { spec: {} })],
};
