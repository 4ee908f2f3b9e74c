import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `job-ttl` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('batch/v1', 'Job', { spec: { ttlSecondsAfterFinished: 60 } }),
  ],
  fail: [manifest('batch/v1', 'Job', { spec: {} })],
  notApplicable: [
    manifest('batch/v1', 'Job', {
      metadata: {
        ownerReferences: [
          { apiVersion: 'batch/v1', kind: 'CronJob', name: 'a' },
        ],
      },
      spec: {},
    }),
  ],
};
