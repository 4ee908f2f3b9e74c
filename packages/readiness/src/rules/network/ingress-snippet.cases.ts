import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `ingress-snippet` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      metadata: { annotations: { a: 'snippet' } },
    }),
  ],
  fail: [
    manifest('networking.k8s.io/v1', 'Ingress', {
      metadata: {
        annotations: {
          'nginx.ingress.kubernetes.io/configuration-snippet': 'x',
        },
      },
    }),
  ],
};
