import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `released-volume` passes and fails. */
export const cases: RuleCases = {
  pass: [manifest('v1', 'PersistentVolume', { status: { phase: 'Bound' } })],
  fail: [manifest('v1', 'PersistentVolume', { status: { phase: 'Released' } })],
};
