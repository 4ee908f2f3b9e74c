import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `default-namespace` passes and fails. */
export const cases: RuleCases = {
  pass: [pod()],
  fail: [pod({}, { namespace: 'default' })],
};
