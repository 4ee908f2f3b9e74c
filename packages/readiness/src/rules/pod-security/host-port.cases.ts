import { container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-port` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ ports: [{ containerPort: 80 }] }),
    container({ ports: [{ containerPort: 80, hostPort: 0 }] }),
  ],
  fail: [
    container({
      ports: [{ containerPort: 80 }, { containerPort: 80, hostPort: 8080 }],
    }),
  ],
};
