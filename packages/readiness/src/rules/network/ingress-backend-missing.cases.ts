import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const ingress = manifest('networking.k8s.io/v1', 'Ingress', {
  spec: {
    rules: [
      {
        host: 'a.example',
        http: {
          paths: [
            {
              path: '/',
              backend: { service: { name: 'web', port: { number: 80 } } },
            },
          ],
        },
      },
    ],
  },
});

/** Objects that `ingress-backend-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [ingress, manifest('v1', 'Service', { spec: { ports: [{ port: 80 }] } })],
  ],
  fail: [
    ingress,
    [ingress, manifest('v1', 'Service', { spec: { ports: [{ port: 8080 }] } })],
  ],
};
