import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `secret-as-env` passes and fails. */
export const cases: RuleCases = {
  pass: [pod(), container({ envFrom: [{ configMapRef: { name: 'a' } }] })],
  fail: [
    container({
      env: [
        { name: 'A', valueFrom: { secretKeyRef: { name: 'db', key: 'p' } } },
      ],
    }),
    container({ envFrom: [{ secretRef: { name: 'db' } }] }),
  ],
};
