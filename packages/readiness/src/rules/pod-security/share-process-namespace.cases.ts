import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `share-process-namespace` passes and fails. */
export const cases: RuleCases = {
  pass: [pod()],
  fail: [pod({ shareProcessNamespace: true })],
};
