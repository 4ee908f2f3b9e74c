import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `stuck-volume-claim` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'PersistentVolumeClaim', { status: { phase: 'Bound' } }),
  ],
  fail: [
    manifest('v1', 'PersistentVolumeClaim', { status: { phase: 'Lost' } }),
    manifest('v1', 'PersistentVolumeClaim', { status: { phase: 'Pending' } }),
  ],
  notApplicable: [manifest('v1', 'PersistentVolumeClaim')],
};
