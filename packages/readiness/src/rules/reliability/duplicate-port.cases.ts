import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `duplicate-port` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }],
    }),
  ],
  fail: [
    container({
      ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'TCP' }],
    }),
  ],
};
