import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const route = (backend: object) =>
  manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', {
    spec: { rules: [{ backendRefs: [backend] }] },
  });

/** Objects that `route-backend-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [route({ name: 'web', port: 80 }), manifest('v1', 'Service')],
    [
      route({ name: 'web', namespace: 'other' }),
      manifest('v1', 'Service', { metadata: { namespace: 'other' } }),
    ],
  ],
  fail: [route({ name: 'web', port: 80 })],
  notApplicable: [route({ kind: 'Other', name: 'web' })],
};
