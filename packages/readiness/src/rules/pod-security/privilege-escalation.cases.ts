import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `privilege-escalation` passes and fails. */
export const cases: RuleCases = {
  pass: [container({ securityContext: { allowPrivilegeEscalation: false } })],
  fail: [
    pod(),
    container({ securityContext: { allowPrivilegeEscalation: true } }),
    container({ securityContext: null }),
  ],
  notApplicable: [pod({ os: { name: 'windows' } })],
};
