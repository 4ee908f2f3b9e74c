import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `node-ready` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Node', {
      status: { conditions: [{ type: 'Ready', status: 'True' }] },
    }),
  ],
  fail: [
    manifest('v1', 'Node', {
      status: { conditions: [{ type: 'Ready', status: 'Unknown' }] },
    }),
    manifest('v1', 'Node'),
  ],
};
