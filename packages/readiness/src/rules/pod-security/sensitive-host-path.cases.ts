import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `sensitive-host-path` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod({ volumes: [{ name: 'a', hostPath: { path: '/var/log/pods' } }] }),
    pod({ volumes: [{ name: 'a', hostPath: { path: '/etcetera' } }] }),
  ],
  fail: [
    pod({ volumes: [{ name: 'a', hostPath: { path: '/' } }] }),
    pod({ volumes: [{ name: 'a', hostPath: { path: '//etc/kubernetes' } }] }),
    pod({ volumes: [{ name: 'a', hostPath: { path: '/var/log/../../etc' } }] }),
    pod({
      volumes: [{ name: 'a', hostPath: { path: '/var/lib/kubelet/pods' } }],
    }),
  ],
};
