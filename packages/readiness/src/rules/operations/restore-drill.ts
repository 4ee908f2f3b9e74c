import { severalObjectsRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';
import { textAt } from '../../objects/fieldValue';

const DAY = 24 * 60 * 60 * 1000;

/** Rule `restore-drill`. */
export const restoreDrill = severalObjectsRule({
  id: 'restore-drill',
  category: 'operations',
  title: 'No restore was tried lately',
  severity: 'medium',
  why: 'A backup that was never restored is a hope.',
  fix: 'Restore into another namespace on a schedule.',
  standards: [...nist('CP-4')],
  parameters: {
    days: {
      default: 92n,
      description: 'The greatest age of the last complete restore.',
    },
  },
  match: 'cluster',
  reads: ['velero.io/Restore'],
  live: true,
  evaluate(_subject, { index, now, parameters }) {
    if (now === undefined)
      return {
        status: 'unknown',
        message: 'there is no clock to judge the age by',
      };
    const completed = index
      .ofKind('velero.io/Restore')
      .filter(
        restore => textAt(restore.value, 'status', 'phase') === 'Completed',
      )
      .map(restore =>
        Date.parse(
          textAt(restore.value, 'status', 'completionTimestamp') ?? '',
        ),
      )
      .filter(time => !Number.isNaN(time));
    if (completed.length === 0)
      return { status: 'fail', message: 'no complete restore is known' };
    const days = Math.floor((now - Math.max(...completed)) / DAY);
    return days <= Number(parameters.days)
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `the last complete restore is ${days} days old`,
        };
  },
});
