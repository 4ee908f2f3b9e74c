import { deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `priority-class` passes and fails. */
export const cases: RuleCases = {
  pass: [deployment({ priorityClassName: 'high' })],
  fail: [deployment()],
};
