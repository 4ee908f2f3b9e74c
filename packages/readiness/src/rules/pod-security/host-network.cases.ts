import { pod, workload } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-network` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), pod({ hostNetwork: false })],
  fail: [
    pod({ hostNetwork: true }),
    workload('apps/v1', 'DaemonSet', { hostNetwork: true }),
  ],
};
