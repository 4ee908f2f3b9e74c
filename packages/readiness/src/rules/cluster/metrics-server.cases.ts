import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const service = (status: string) =>
  manifest('apiregistration.k8s.io/v1', 'APIService', {
    metadata: { name: 'v1beta1.metrics.k8s.io', namespace: undefined },
    status: { conditions: [{ type: 'Available', status }] },
  });

/** Objects that `metrics-server` passes and fails. */
export const cases: RuleCases = {
  pass: [given({ objects: [service('True')], live: true })],
  fail: [
    given({ objects: [service('False')], live: true }),
    given({ objects: [], live: true }),
  ],
  unknown: [
    given({
      objects: [],
      live: true,
      unreadable: { 'apiregistration.k8s.io/APIService': 'forbidden' },
    }),
  ],
};
