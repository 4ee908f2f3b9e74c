import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `host-path-writable` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod({
      volumes: [{ name: 'a', hostPath: { path: '/x' } }],
      containers: [
        {
          name: 'c',
          volumeMounts: [{ name: 'a', mountPath: '/x', readOnly: true }],
        },
      ],
    }),
    pod({
      volumes: [{ name: 'a', emptyDir: {} }],
      containers: [
        { name: 'c', volumeMounts: [{ name: 'a', mountPath: '/x' }] },
      ],
    }),
  ],
  fail: [
    pod({
      volumes: [{ name: 'a', hostPath: { path: '/x' } }],
      containers: [
        { name: 'c', volumeMounts: [{ name: 'a', mountPath: '/x' }] },
      ],
    }),
  ],
};
