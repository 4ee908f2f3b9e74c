import { severalObjectsRule } from '../../rule/Rule';
import { budgetsOf } from '../../objects/selectors';

/** Rule `pdb-overlap`. */
export const pdbOverlap = severalObjectsRule({
  id: 'pdb-overlap',
  category: 'reliability',
  title: 'Several disruption budgets take the same pods',
  severity: 'medium',
  why: 'The eviction of a pod with two budgets is an error: the node cannot be drained.',
  fix: 'Keep one budget for each workload.',
  match: 'pods',
  reads: ['policy/PodDisruptionBudget'],
  evaluate(subject, { index }) {
    const budgets = budgetsOf(subject, index);
    if (budgets.length === 0) return { status: 'not-applicable' };
    return budgets.length === 1
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `taken by ${budgets
            .map(budget => budget.reference.name)
            .join(' and ')}`,
        };
  },
});
