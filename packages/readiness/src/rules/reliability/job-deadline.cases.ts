import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `job-deadline` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('batch/v1', 'Job', { spec: { activeDeadlineSeconds: 3600 } }),
  ],
  fail: [manifest('batch/v1', 'Job', { spec: {} })],
};
