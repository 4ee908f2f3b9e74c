import { workload } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `stateful-set-update` passes and fails. */
export const cases: RuleCases = {
  pass: [workload('apps/v1', 'StatefulSet')],
  fail: [
    workload(
      'apps/v1',
      'StatefulSet',
      {},
      { updateStrategy: { type: 'OnDelete' } },
    ),
  ],
};
