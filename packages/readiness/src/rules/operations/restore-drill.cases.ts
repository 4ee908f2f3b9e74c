import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const now = Date.parse('2026-05-02T00:00:00Z');
const restore = (completionTimestamp: string) =>
  manifest('velero.io/v1', 'Restore', {
    status: { phase: 'Completed', completionTimestamp },
  });

/** Objects that `restore-drill` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({ objects: [restore('2026-04-01T12:00:00Z')], live: true, now }),
  ],
  fail: [
    given({ objects: [restore('2025-04-01T12:00:00Z')], live: true, now }),
    given({ objects: [], live: true, now }),
  ],
  unknown: [given({ objects: [], live: true })],
};
