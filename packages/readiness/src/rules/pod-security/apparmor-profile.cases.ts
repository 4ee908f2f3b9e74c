import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `apparmor-profile` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      securityContext: { appArmorProfile: { type: 'RuntimeDefault' } },
    }),
  ],
  fail: [
    container({ securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
    pod({ securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
    pod({ securityContext: { appArmorProfile: {} } }),
  ],
};
