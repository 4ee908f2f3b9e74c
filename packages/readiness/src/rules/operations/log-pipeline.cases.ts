import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const collector = (numberReady: number) =>
  manifest('apps/v1', 'DaemonSet', {
    metadata: { name: 'fluent-bit' },
    status: { numberReady, desiredNumberScheduled: 3 },
  });

/** Objects that `log-pipeline` passes and fails. */
export const cases: RuleCases = {
  pass: [given({ objects: [collector(3)], live: true })],
  fail: [
    given({ objects: [collector(2)], live: true }),
    given({ objects: [], live: true }),
  ],
};
