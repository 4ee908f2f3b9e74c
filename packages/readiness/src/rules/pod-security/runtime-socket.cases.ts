import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `runtime-socket` passes and fails. */
export const cases: RuleCases = {
  pass: [pod({ volumes: [{ name: 'a', hostPath: { path: '/var/log' } }] })],
  fail: [
    pod({
      volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock' } }],
    }),
    pod({
      volumes: [
        { name: 'a', hostPath: { path: '/run/containerd/containerd.sock' } },
      ],
    }),
    pod({ volumes: [{ name: 'a', hostPath: { path: '/var/run' } }] }),
  ],
  notApplicable: [pod({ volumes: [{ name: 'a', emptyDir: {} }] })],
};
