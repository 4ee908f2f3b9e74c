import { container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `image-tag` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ image: 'nginx:1.27.1' }),
    container({ image: 'r.example:5000/a/b:1' }),
    container({ image: `nginx@sha256:${'a'.repeat(64)}` }),
    container({ image: `nginx:latest@sha256:${'a'.repeat(64)}` }),
  ],
  fail: [
    container({ image: 'nginx' }),
    container({ image: 'nginx:latest' }),
    container({ image: 'registry.example:5000/nginx' }),
  ],
};
