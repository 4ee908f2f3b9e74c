import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `drop-all-capabilities` passes and fails. */
export const cases: RuleCases = {
  pass: [container({ securityContext: { capabilities: { drop: ['ALL'] } } })],
  fail: [
    pod(),
    container({
      securityContext: { capabilities: { drop: ['all', 'NET_RAW'] } },
    }),
  ],
  notApplicable: [pod({ os: { name: 'windows' } })],
};
