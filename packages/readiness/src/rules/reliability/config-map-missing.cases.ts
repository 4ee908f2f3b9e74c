import { pod, container, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `config-map-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      pod({ volumes: [{ name: 'a', configMap: { name: 'web' } }] }),
      manifest('v1', 'ConfigMap'),
    ],
  ],
  fail: [
    pod({ volumes: [{ name: 'a', configMap: { name: 'web' } }] }),
    [
      container({ envFrom: [{ configMapRef: { name: 'web' } }] }),
      manifest('v1', 'ConfigMap', { metadata: { namespace: 'other' } }),
    ],
  ],
  notApplicable: [
    pod(),
    container({ envFrom: [{ configMapRef: { name: 'web', optional: true } }] }),
  ],
};
