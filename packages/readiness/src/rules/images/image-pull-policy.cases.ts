import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `image-pull-policy` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), container({ imagePullPolicy: 'Always' })],
  fail: [container({ imagePullPolicy: 'Never' })],
};
