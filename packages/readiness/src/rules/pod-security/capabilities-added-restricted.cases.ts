import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `capabilities-added-restricted` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      securityContext: { capabilities: { add: ['NET_BIND_SERVICE'] } },
    }),
  ],
  fail: [container({ securityContext: { capabilities: { add: ['CHOWN'] } } })],
  notApplicable: [pod({ os: { name: 'windows' } })],
};
