import { workload, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `headless-service` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      workload('apps/v1', 'StatefulSet', {}, { serviceName: 'web' }),
      manifest('v1', 'Service', { spec: { clusterIP: 'None' } }),
    ],
  ],
  fail: [
    workload('apps/v1', 'StatefulSet'),
    workload('apps/v1', 'StatefulSet', {}, { serviceName: 'web' }),
    [
      workload('apps/v1', 'StatefulSet', {}, { serviceName: 'web' }),
      manifest('v1', 'Service', { spec: {} }),
    ],
  ],
};
