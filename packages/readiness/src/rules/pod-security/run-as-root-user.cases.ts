import { pod, container, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `run-as-root-user` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod({ securityContext: { runAsUser: 1000 } }),
    given({
      objects: [pod({ hostUsers: false, securityContext: { runAsUser: 0 } })],
      minor: 36,
    }),
  ],
  fail: [
    pod({ securityContext: { runAsUser: 0 } }),
    container({ securityContext: { runAsUser: 0 } }),
    given({
      objects: [pod({ hostUsers: false, securityContext: { runAsUser: 0 } })],
      minor: 30,
    }),
  ],
};
