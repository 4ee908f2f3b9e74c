import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `ssh-port` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), container({ ports: [{ containerPort: 2222 }] })],
  fail: [container({ ports: [{ containerPort: 22 }] })],
};
