import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const ingress = (name: string, host: string, ingressClassName = 'a') =>
  manifest('networking.k8s.io/v1', 'Ingress', {
    metadata: { name },
    spec: {
      ingressClassName,
      rules: [{ host, http: { paths: [{ path: '/' }] } }],
    },
  });

/** Objects that `duplicate-host` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [ingress('a', 'a.example'), ingress('b', 'b.example')],
    [ingress('a', 'a.example'), ingress('b', 'a.example', 'b')],
  ],
  fail: [[ingress('a', 'a.example'), ingress('b', 'a.example')]],
};
