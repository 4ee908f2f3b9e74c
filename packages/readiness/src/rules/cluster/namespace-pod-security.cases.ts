import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `namespace-pod-security` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Namespace', {
      metadata: {
        labels: { 'pod-security.kubernetes.io/enforce': 'baseline' },
      },
    }),
  ],
  fail: [
    manifest('v1', 'Namespace'),
    manifest('v1', 'Namespace', {
      metadata: {
        labels: { 'pod-security.kubernetes.io/enforce': 'privileged' },
      },
    }),
  ],
  notApplicable: [
    manifest('v1', 'Namespace', { metadata: { name: 'kube-system' } }),
  ],
};
