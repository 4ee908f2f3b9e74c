import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `seccomp-unconfined` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
    container({
      securityContext: {
        seccompProfile: { type: 'Localhost', localhostProfile: 'a.json' },
      },
    }),
  ],
  fail: [
    pod({ securityContext: { seccompProfile: { type: 'Unconfined' } } }),
    container({ securityContext: { seccompProfile: { type: 'Unconfined' } } }),
    container({ securityContext: { seccompProfile: {} } }),
  ],
};
