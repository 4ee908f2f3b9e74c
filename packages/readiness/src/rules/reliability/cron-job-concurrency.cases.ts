import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `cron-job-concurrency` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('batch/v1', 'CronJob', { spec: { concurrencyPolicy: 'Forbid' } }),
  ],
  fail: [manifest('batch/v1', 'CronJob', { spec: {} })],
};
