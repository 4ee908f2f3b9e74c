import { container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `image-digest` passes and fails. */
export const cases: RuleCases = {
  pass: [container({ image: `nginx:1@sha256:${'a'.repeat(64)}` })],
  fail: [container({ image: 'nginx:1.27.1' })],
};
