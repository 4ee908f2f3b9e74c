import { severalObjectsRule } from '../../rule/Rule';
import { workloadsSelectedBy } from '../../objects/selectors';

/** Rule `pdb-dangling`. */
export const pdbDangling = severalObjectsRule({
  id: 'pdb-dangling',
  category: 'reliability',
  title: 'The disruption budget guards no pods',
  severity: 'medium',
  why: 'The workload that it was made for has no protection.',
  fix: 'Correct the selector, or remove the budget.',
  match: ['policy/PodDisruptionBudget'],
  reads: ['Pod', 'apps/Deployment', 'apps/StatefulSet'],
  evaluate(subject, { index }) {
    return workloadsSelectedBy(subject, index).length > 0
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'selector'] };
  },
});
