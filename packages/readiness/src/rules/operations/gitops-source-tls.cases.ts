import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `gitops-source-tls` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('source.toolkit.fluxcd.io/v1', 'GitRepository', {
      spec: { url: 'https://a.example/b' },
    }),
  ],
  fail: [
    manifest('source.toolkit.fluxcd.io/v1', 'GitRepository', {
      spec: { url: 'http://a.example/b' },
    }),
    manifest('source.toolkit.fluxcd.io/v1', 'OCIRepository', {
      spec: { url: 'oci://a.example/b', insecure: true },
    }),
    manifest('argoproj.io/v1alpha1', 'Application', {
      spec: { sources: [{ repoURL: 'http://a.example' }] },
    }),
  ],
};
