import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `namespace-quota` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      manifest('v1', 'Namespace', { metadata: { name: 'shop' } }),
      manifest('v1', 'ResourceQuota'),
    ],
  ],
  fail: [manifest('v1', 'Namespace', { metadata: { name: 'shop' } })],
  notApplicable: [
    manifest('v1', 'Namespace', { metadata: { name: 'kube-system' } }),
  ],
};
