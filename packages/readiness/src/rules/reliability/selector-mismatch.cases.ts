import { deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `selector-mismatch` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment(),
    deployment(
      {},
      { selector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } },
    ),
  ],
  fail: [
    deployment({}, { selector: { matchLabels: { app: 'other' } } }),
    deployment({}, { selector: null }),
  ],
};
