import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `gitops-prune` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {
      spec: { prune: true },
    }),
  ],
  fail: [
    manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: {} }),
  ],
};
