import { severalObjectsRule } from '../../rule/Rule';
import { numberAt } from '../../objects/fieldValue';
import { REPLICATED } from '../../rule/kinds';
import { budgetsOf } from '../../objects/selectors';

/** Rule `pdb-missing`. */
export const pdbMissing = severalObjectsRule({
  id: 'pdb-missing',
  category: 'reliability',
  title: 'No disruption budget guards the workload',
  severity: 'high',
  why: 'A drain of several nodes may take all pods away at once.',
  fix: 'Add a PodDisruptionBudget whose selector takes the pods, with maxUnavailable: 1.',
  match: REPLICATED,
  reads: ['policy/PodDisruptionBudget'],
  evaluate(subject, { index }) {
    if ((numberAt(subject.value, 'spec', 'replicas') ?? 2) < 2)
      return { status: 'not-applicable' };
    return budgetsOf(subject, index).length > 0
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec'] };
  },
});
