import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `ingress-class` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: { ingressClassName: 'a' },
    }),
  ],
  fail: [manifest('networking.k8s.io/v1', 'Ingress', { spec: {} })],
};
