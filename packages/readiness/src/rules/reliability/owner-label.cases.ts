import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `owner-label` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Namespace', { metadata: { labels: { team: 'shop' } } }),
    manifest('apps/v1', 'Deployment', {
      metadata: { annotations: { owner: 'shop' } },
    }),
  ],
  fail: [deployment()],
};
