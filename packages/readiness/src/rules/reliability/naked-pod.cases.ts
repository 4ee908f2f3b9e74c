import { pod, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `naked-pod` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(
      {},
      {
        ownerReferences: [
          { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'a', uid: '1' },
        ],
      },
    ),
    pod({}, { annotations: { 'kubernetes.io/config.mirror': 'x' } }),
  ],
  fail: [pod()],
  notApplicable: [deployment()],
};
