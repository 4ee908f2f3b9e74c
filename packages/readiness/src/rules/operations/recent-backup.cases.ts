import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const now = Date.parse('2026-05-02T00:00:00Z');
const backup = (phase: string, completionTimestamp: string) =>
  manifest('velero.io/v1', 'Backup', {
    status: { phase, completionTimestamp },
  });

/** Objects that `recent-backup` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({
      objects: [backup('Completed', '2026-05-01T12:00:00Z')],
      live: true,
      now,
    }),
  ],
  fail: [
    given({
      objects: [backup('Completed', '2026-04-01T12:00:00Z')],
      live: true,
      now,
    }),
    given({
      objects: [backup('PartiallyFailed', '2026-05-01T12:00:00Z')],
      live: true,
      now,
    }),
    given({ objects: [], live: true, now }),
  ],
  unknown: [
    given({ objects: [], live: true }),
    given({
      objects: [],
      live: true,
      now,
      unreadable: { 'velero.io/Backup': 'forbidden' },
    }),
  ],
};
