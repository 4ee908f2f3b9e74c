import { objectRule } from '../../rule/Rule';
import { LONG_RUNNING } from '../../rule/kinds';

/** Rule `recommended-labels`. */
export const recommendedLabels = objectRule({
  id: 'recommended-labels',
  category: 'reliability',
  title: 'The workload lacks the recommended labels',
  severity: 'low',
  why: 'Without a common name and part tools cannot show what belongs together.',
  fix: 'Set app.kubernetes.io/name and the other recommended labels.',
  parameters: {
    labels: {
      default: ['app.kubernetes.io/name'],
      description: 'Labels that must be there.',
    },
  },
  match: LONG_RUNNING,
  target: 'object',
  expression:
    "params.labels.all(label, object.metadata.?labels[?label].orValue('') != '')",
  field: 'metadata.labels',
});
