import { objectRule } from '../../rule/Rule';

/** Rule `cron-job-deadline`. */
export const cronJobDeadline = objectRule({
  id: 'cron-job-deadline',
  category: 'reliability',
  title: 'The CronJob has no starting deadline',
  severity: 'low',
  why: 'After a hundred missed starts, or with a clock that jumps, it is never started again.',
  fix: 'Set startingDeadlineSeconds.',
  match: ['batch/CronJob'],
  target: 'object',
  expression: 'object.?spec.?startingDeadlineSeconds.orValue(0) > 0',
  field: 'spec.startingDeadlineSeconds',
});
