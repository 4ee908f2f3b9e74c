import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `default-service-account` passes and fails. */
export const cases: RuleCases = {
  pass: [pod({ serviceAccountName: 'web' })],
  fail: [pod(), pod({ serviceAccountName: 'default' })],
};
