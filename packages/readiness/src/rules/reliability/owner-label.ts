import { objectRule } from '../../rule/Rule';
import { LONG_RUNNING } from '../../rule/kinds';

/** Rule `owner-label`. */
export const ownerLabel = objectRule({
  id: 'owner-label',
  category: 'reliability',
  title: 'Nobody is named as owner of the workload',
  severity: 'low',
  why: 'In an incident nobody knows whom to call.',
  fix: 'Set the label or annotation that names the owner.',
  parameters: {
    keys: {
      default: [
        'owner',
        'team',
        'app.kubernetes.io/managed-by-team',
        'backstage.io/owner',
      ],
      description: 'Labels or annotations, one of which must be there.',
    },
  },
  match: [...LONG_RUNNING, 'batch/CronJob', 'Namespace'],
  target: 'object',
  expression:
    "params.keys.exists(key, object.metadata.?labels[?key].orValue('') != '' || object.metadata.?annotations[?key].orValue('') != '')",
  field: 'metadata.labels',
});
