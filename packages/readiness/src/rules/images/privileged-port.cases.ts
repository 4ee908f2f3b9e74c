import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `privileged-port` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), container({ ports: [{ containerPort: 8080 }] })],
  fail: [container({ ports: [{ containerPort: 80 }] })],
};
