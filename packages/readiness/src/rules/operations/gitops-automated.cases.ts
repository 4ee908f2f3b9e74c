import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `gitops-automated` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('argoproj.io/v1alpha1', 'Application', {
      spec: { syncPolicy: { automated: { selfHeal: true, prune: true } } },
    }),
  ],
  fail: [
    manifest('argoproj.io/v1alpha1', 'Application', { spec: {} }),
    manifest('argoproj.io/v1alpha1', 'Application', {
      spec: { syncPolicy: { automated: {} } },
    }),
  ],
};
