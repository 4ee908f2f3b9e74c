import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `legacy-token-secret` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Secret', { type: 'Opaque' }),
    manifest('v1', 'Secret'),
  ],
  fail: [
    manifest('v1', 'Secret', { type: 'kubernetes.io/service-account-token' }),
  ],
};
