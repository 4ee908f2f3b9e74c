import { deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `pre-stop` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment({
      containers: [
        {
          name: 'a',
          ports: [{ containerPort: 80 }],
          lifecycle: { preStop: { sleep: { seconds: 5 } } },
        },
      ],
    }),
  ],
  fail: [
    deployment({ containers: [{ name: 'a', ports: [{ containerPort: 80 }] }] }),
  ],
  notApplicable: [deployment()],
};
