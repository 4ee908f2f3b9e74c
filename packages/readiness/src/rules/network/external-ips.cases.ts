import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `external-ips` passes and fails. */
export const cases: RuleCases = {
  pass: [manifest('v1', 'Service', { spec: {} })],
  fail: [manifest('v1', 'Service', { spec: { externalIPs: ['1.2.3.4'] } })],
};
