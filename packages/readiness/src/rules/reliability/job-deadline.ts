import { objectRule } from '../../rule/Rule';

/** Rule `job-deadline`. */
export const jobDeadline = objectRule({
  id: 'job-deadline',
  category: 'reliability',
  title: 'The Job has no end of time',
  severity: 'low',
  why: 'A job that hangs holds its resources, and with Forbid it stops the next runs too.',
  fix: 'Set activeDeadlineSeconds.',
  match: ['batch/Job'],
  target: 'object',
  expression:
    'object.?spec.?activeDeadlineSeconds.hasValue() || object.?spec.?template.?spec.?activeDeadlineSeconds.hasValue()',
  field: 'spec.activeDeadlineSeconds',
});
