import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `network-policy-allow-all` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: { podSelector: {} },
    }),
    manifest('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: { ingress: [{ from: [{ podSelector: {} }] }] },
    }),
  ],
  fail: [
    manifest('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: { ingress: [{}] },
    }),
    manifest('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: { ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] },
    }),
  ],
};
