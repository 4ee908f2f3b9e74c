import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `literal-secret-in-env` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      env: [
        {
          name: 'DB_PASSWORD',
          valueFrom: { secretKeyRef: { name: 'db', key: 'p' } },
        },
      ],
    }),
    container({
      env: [
        { name: 'PASSWORD_FILE', value: '/run/secrets/p' },
        { name: 'TOKEN', value: '$(OTHER)' },
        { name: 'X_TOKEN', value: '/var/run/token' },
      ],
    }),
  ],
  fail: [
    container({ env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
    container({ env: [{ name: 'apikey', value: 'abc-def' }] }),
  ],
};
