import { container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `image-registry-implicit` passes and fails. */
export const cases: RuleCases = {
  pass: [
    container({ image: 'ghcr.io/a/b:1' }),
    container({ image: 'localhost/a:1' }),
    container({ image: 'r:5000/a' }),
  ],
  fail: [
    container({ image: 'nginx:1.2' }),
    container({ image: 'bitnami/nginx:1' }),
  ],
};
