import { workload, manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `pdb-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: { selector: { matchLabels: { app: 'web' } } },
      }),
    ],
    [
      workload('apps/v1', 'StatefulSet'),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: {
          selector: {
            matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }],
          },
        },
      }),
    ],
  ],
  fail: [
    deployment(),
    workload('apps/v1', 'StatefulSet'),
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        metadata: { namespace: 'other' },
        spec: { selector: { matchLabels: { app: 'web' } } },
      }),
    ],
    [
      deployment(),
      manifest('policy/v1', 'PodDisruptionBudget', {
        spec: { selector: { matchLabels: { app: 'web', tier: 'front' } } },
      }),
    ],
  ],
  notApplicable: [deployment({}, { replicas: 1 })],
};
