import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `apparmor-annotation` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod(
      {},
      {
        annotations: {
          'container.apparmor.security.beta.kubernetes.io/app':
            'runtime/default',
        },
      },
    ),
    pod(
      {},
      {
        annotations: {
          'container.apparmor.security.beta.kubernetes.io/app': 'localhost/a',
          other: 'unconfined',
        },
      },
    ),
  ],
  fail: [
    pod(
      {},
      {
        annotations: {
          'container.apparmor.security.beta.kubernetes.io/app': 'unconfined',
        },
      },
    ),
  ],
};
