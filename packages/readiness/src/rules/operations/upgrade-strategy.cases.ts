import { given, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const pool = (disruption: object) =>
  given({
    live: true,
    objects: [
      manifest('karpenter.sh/v1', 'NodePool', { spec: { disruption } }),
    ],
  });

/** Objects that `upgrade-strategy` passes and fails. */
export const cases: RuleCases = {
  pass: [pool({ budgets: [{ nodes: '10%' }] })],
  fail: [pool({}), pool({ budgets: [] })],
  unknown: [given({ objects: [], live: true })],
  notApplicable: [given({ objects: [] })],
};
