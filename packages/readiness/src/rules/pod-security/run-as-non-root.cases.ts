import { pod, container, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `run-as-non-root` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod({ securityContext: { runAsNonRoot: true } }),
    container({ securityContext: { runAsNonRoot: true } }),
    given({ objects: [pod({ hostUsers: false })], minor: 35 }),
  ],
  fail: [
    pod(),
    given({ objects: [pod({ hostUsers: false })], minor: 34 }),
    pod({
      securityContext: { runAsNonRoot: true },
      containers: [{ name: 'a', securityContext: { runAsNonRoot: false } }],
    }),
    pod({
      securityContext: { runAsNonRoot: false },
      containers: [{ name: 'a', securityContext: { runAsNonRoot: true } }],
    }),
    pod({
      containers: [
        { name: 'a', securityContext: { runAsNonRoot: true } },
        { name: 'b' },
      ],
    }),
  ],
};
