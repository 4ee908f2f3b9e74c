import { severalObjectsRule } from '../../rule/Rule';
import { listAt } from '../../objects/fieldValue';

const POOL = 'karpenter.sh/NodePool';

/** Rule `upgrade-strategy`. */
export const upgradeStrategy = severalObjectsRule({
  id: 'upgrade-strategy',
  category: 'operations',
  title: 'A pool of nodes bounds no disruption',
  severity: 'medium',
  why: 'An upgrade replaces as many nodes at once as it likes.',
  fix: 'Set spec.disruption.budgets of each NodePool, and write down surge and unavailability of the other pools.',
  match: 'cluster',
  reads: [POOL],
  live: true,
  evaluate(_subject, { index }) {
    const pools = index.ofKind(POOL);
    if (pools.length === 0)
      return {
        status: 'unknown',
        message: 'nothing in the cluster says how its nodes are upgraded',
      };
    const unbounded = pools.filter(
      ({ value }) =>
        listAt(value, 'spec', 'disruption', 'budgets').length === 0,
    );
    return unbounded.length === 0
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `no budget in ${unbounded
            .map(({ reference }) => reference.name)
            .join(', ')}`,
        };
  },
});
