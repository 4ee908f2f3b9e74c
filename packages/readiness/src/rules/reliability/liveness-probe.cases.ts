import { deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `liveness-probe` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment({
      containers: [
        {
          name: 'a',
          ports: [{ containerPort: 80 }],
          livenessProbe: { tcpSocket: { port: 80 } },
        },
      ],
    }),
  ],
  fail: [
    deployment({ containers: [{ name: 'a', ports: [{ containerPort: 80 }] }] }),
  ],
  notApplicable: [deployment()],
};
