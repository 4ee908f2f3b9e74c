import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `gitops-suspended` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: {} }),
  ],
  fail: [
    manifest('helm.toolkit.fluxcd.io/v2', 'HelmRelease', {
      spec: { suspend: true },
    }),
    manifest('source.toolkit.fluxcd.io/v1', 'OCIRepository', {
      spec: { suspend: true },
    }),
  ],
};
