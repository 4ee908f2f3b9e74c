import { pod, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-path` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod({ volumes: [{ name: 'a', emptyDir: {} }] }),
    pod({ volumes: [{ name: 'a', hostPath: null, emptyDir: {} }] }),
  ],
  fail: [
    pod({ volumes: [{ name: 'a', hostPath: { path: '/var/log' } }] }),
    deployment({ volumes: [{ name: 'a', hostPath: {} }] }),
  ],
  notApplicable: [pod()],
};
