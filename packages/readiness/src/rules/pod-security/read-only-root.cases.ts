import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `read-only-root` passes and fails. */
export const cases: RuleCases = {
  pass: [container({ securityContext: { readOnlyRootFilesystem: true } })],
  fail: [
    pod(),
    container({ securityContext: { readOnlyRootFilesystem: false } }),
  ],
  notApplicable: [pod({ os: { name: 'windows' } })],
};
