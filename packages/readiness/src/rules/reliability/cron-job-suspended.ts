import { objectRule } from '../../rule/Rule';

/** Rule `cron-job-suspended`. */
export const cronJobSuspended = objectRule({
  id: 'cron-job-suspended',
  category: 'reliability',
  title: 'The CronJob is suspended',
  severity: 'low',
  why: 'A job that was stopped for a moment and forgotten does not run.',
  fix: 'Remove suspend, or the CronJob.',
  match: ['batch/CronJob'],
  target: 'object',
  expression: '!object.?spec.?suspend.orValue(false)',
  field: 'spec.suspend',
});
