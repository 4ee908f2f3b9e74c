import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `node-pressure` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Node', {
      status: { conditions: [{ type: 'DiskPressure', status: 'False' }] },
    }),
  ],
  fail: [
    manifest('v1', 'Node', {
      status: { conditions: [{ type: 'MemoryPressure', status: 'True' }] },
    }),
  ],
};
