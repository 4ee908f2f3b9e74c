import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `capabilities-added` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      securityContext: { capabilities: { add: ['CHOWN', 'KILL'] } },
    }),
  ],
  fail: [
    container({ securityContext: { capabilities: { add: ['SYS_ADMIN'] } } }),
    container({ securityContext: { capabilities: { add: ['CHOWN', 'ALL'] } } }),
  ],
};
