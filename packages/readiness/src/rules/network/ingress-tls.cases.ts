import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `ingress-tls` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: { tls: [{ hosts: ['a.example'] }], rules: [{ host: 'a.example' }] },
    }),
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: {
        tls: [{ hosts: ['*.example.org'] }],
        rules: [{ host: 'a.example.org' }],
      },
    }),
  ],
  fail: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: { rules: [{ host: 'a.example' }] },
    }),
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: { tls: [{ hosts: ['b.example'] }], rules: [{ host: 'a.example' }] },
    }),
    manifest('networking.k8s.io/v1', 'Ingress', {
      spec: {
        tls: [{ hosts: ['*.example.org'] }],
        rules: [{ host: 'a.b.example.org' }],
      },
    }),
  ],
};
