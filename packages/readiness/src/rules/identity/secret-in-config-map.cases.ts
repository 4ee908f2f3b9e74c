import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `secret-in-config-map` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'ConfigMap', {
      data: { LOG_LEVEL: 'debug', password_policy: 'strict' },
    }),
    manifest('v1', 'ConfigMap'),
  ],
  fail: [
    manifest('v1', 'ConfigMap', { data: { DB_PASSWORD: 'x' } }),
    manifest('v1', 'ConfigMap', { data: { 'api-key': 'x', apikey: 'y' } }),
  ],
};
