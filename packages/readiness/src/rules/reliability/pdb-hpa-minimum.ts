import { severalObjectsRule } from '../../rule/Rule';
import { numberAt } from '../../objects/fieldValue';
import { scaleTargetOf, budgetsOf } from '../../objects/selectors';

/** Rule `pdb-hpa-minimum`. */
export const pdbHpaMinimum = severalObjectsRule({
  id: 'pdb-hpa-minimum',
  category: 'reliability',
  title: 'The autoscaler may go down to what the disruption budget keeps',
  severity: 'medium',
  why: 'In quiet hours no pod may be evicted, and drains hang.',
  fix: 'Set minReplicas above minAvailable.',
  match: ['autoscaling/HorizontalPodAutoscaler'],
  reads: ['policy/PodDisruptionBudget'],
  evaluate(subject, { index }) {
    const target = scaleTargetOf(subject, index);
    const budgets = target ? budgetsOf(target, index) : [];
    if (budgets.length === 0) return { status: 'not-applicable' };
    const minimum = numberAt(subject.value, 'spec', 'minReplicas') ?? 1;
    const least = Math.max(
      ...budgets.map(
        budget => numberAt(budget.value, 'spec', 'minAvailable') ?? 0,
      ),
    );
    return minimum > least
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'minReplicas'] };
  },
});
