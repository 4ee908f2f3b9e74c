import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `recommended-labels` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('apps/v1', 'Deployment', {
      metadata: { labels: { 'app.kubernetes.io/name': 'web' } },
    }),
  ],
  fail: [
    deployment(),
    manifest('apps/v1', 'Deployment', { metadata: { labels: { app: 'web' } } }),
  ],
};
