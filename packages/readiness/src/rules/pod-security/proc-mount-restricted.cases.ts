import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `proc-mount-restricted` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), container({ securityContext: { procMount: 'Default' } })],
  fail: [
    pod({
      hostUsers: false,
      containers: [{ name: 'a', securityContext: { procMount: 'Unmasked' } }],
    }),
  ],
};
