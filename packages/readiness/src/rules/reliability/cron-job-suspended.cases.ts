import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `cron-job-suspended` passes and fails. */
export const cases: RuleCases = {
  pass: [manifest('batch/v1', 'CronJob', { spec: {} })],
  fail: [manifest('batch/v1', 'CronJob', { spec: { suspend: true } })],
};
