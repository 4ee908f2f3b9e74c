import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `duplicate-env` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      env: [
        { name: 'A', value: '1' },
        { name: 'B', value: '1' },
      ],
    }),
  ],
  fail: [
    container({
      env: [
        { name: 'A', value: '1' },
        { name: 'A', value: '2' },
      ],
    }),
  ],
};
