import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `cron-job-deadline` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('batch/v1', 'CronJob', { spec: { startingDeadlineSeconds: 200 } }),
  ],
  fail: [manifest('batch/v1', 'CronJob', { spec: {} })],
};
