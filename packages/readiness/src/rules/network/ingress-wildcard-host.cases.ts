import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `ingress-wildcard-host` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: { rules: [{ host: '*.a.example' }] },
    }),
  ],
  fail: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: { rules: [{ http: {} }] },
    }),
  ],
};
