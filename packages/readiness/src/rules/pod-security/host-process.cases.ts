import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-process` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod({ securityContext: { windowsOptions: { hostProcess: false } } }),
  ],
  fail: [
    pod({ securityContext: { windowsOptions: { hostProcess: true } } }),
    container({ securityContext: { windowsOptions: { hostProcess: true } } }),
  ],
};
