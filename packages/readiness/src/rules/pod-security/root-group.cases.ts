import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `root-group` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), pod({ securityContext: { fsGroup: 2000 } })],
  fail: [
    pod({ securityContext: { fsGroup: 0 } }),
    container({ securityContext: { runAsGroup: 0 } }),
    pod({ securityContext: { supplementalGroups: [0] } }),
  ],
};
