import { severalObjectsRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';
import { textAt } from '../../objects/fieldValue';

const HOUR = 60 * 60 * 1000;

/** Rule `recent-backup`. */
export const recentBackup = severalObjectsRule({
  id: 'recent-backup',
  category: 'operations',
  title: 'There is no recent backup',
  severity: 'high',
  why: 'What was written since the last complete backup is lost with the cluster.',
  fix: 'Schedule backups, and look why the last one did not complete.',
  standards: [...nist('CP-9')],
  parameters: {
    hours: {
      default: 26n,
      description: 'The greatest age of the last complete backup.',
    },
  },
  match: 'cluster',
  reads: ['velero.io/Backup'],
  live: true,
  evaluate(_subject, { index, now, parameters }) {
    if (now === undefined)
      return {
        status: 'unknown',
        message: 'there is no clock to judge the age by',
      };
    const completed = index
      .ofKind('velero.io/Backup')
      .filter(backup => textAt(backup.value, 'status', 'phase') === 'Completed')
      .map(backup =>
        Date.parse(textAt(backup.value, 'status', 'completionTimestamp') ?? ''),
      )
      .filter(time => !Number.isNaN(time));
    if (completed.length === 0)
      return { status: 'fail', message: 'no complete backup is known' };
    const hours = Math.floor((now - Math.max(...completed)) / HOUR);
    return hours <= Number(parameters.hours)
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `the last complete backup is ${hours} hours old`,
        };
  },
});
