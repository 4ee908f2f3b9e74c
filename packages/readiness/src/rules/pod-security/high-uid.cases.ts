import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `high-uid` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ securityContext: { runAsUser: 65532 } }),
    pod({ securityContext: { runAsUser: 10000 } }),
  ],
  fail: [
    container({ securityContext: { runAsUser: 1000 } }),
    pod({ securityContext: { runAsUser: 0 } }),
  ],
  notApplicable: [pod()],
};
