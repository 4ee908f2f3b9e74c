import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `node-port` passes and fails. */
export const cases: RuleCases = {
  pass: [manifest('v1', 'Service', { spec: {} })],
  fail: [manifest('v1', 'Service', { spec: { type: 'NodePort' } })],
};
