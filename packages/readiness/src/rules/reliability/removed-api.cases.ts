import { manifest, given, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `removed-api` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment(),
    given({ objects: [manifest('batch/v1beta1', 'CronJob')], minor: 24 }),
  ],
  fail: [
    manifest('batch/v1beta1', 'CronJob'),
    manifest('extensions/v1beta1', 'Ingress'),
  ],
};
