import { objectRule } from '../../rule/Rule';

/** Rule `cron-job-concurrency`. */
export const cronJobConcurrency = objectRule({
  id: 'cron-job-concurrency',
  category: 'reliability',
  title: 'Runs of the CronJob may overlap',
  severity: 'low',
  why: 'A run that is slower than its schedule piles up, and runs work on the same data.',
  fix: 'Set concurrencyPolicy to Forbid or Replace.',
  match: ['batch/CronJob'],
  target: 'object',
  expression:
    "object.?spec.?concurrencyPolicy.orValue('Allow') in ['Forbid', 'Replace']",
  field: 'spec.concurrencyPolicy',
  patch: [{ path: 'spec.concurrencyPolicy', value: 'Forbid' }],
});
