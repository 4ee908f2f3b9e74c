import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `ephemeral-storage` passes and fails. */
export const cases: RuleCases = {
  pass: [container({ resources: { limits: { 'ephemeral-storage': '1Gi' } } })],
  fail: [pod(), container({ resources: { limits: { memory: '1Gi' } } })],
};
