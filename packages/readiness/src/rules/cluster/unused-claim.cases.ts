import { pod, manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const claim = manifest('v1', 'PersistentVolumeClaim');

/** Objects that `unused-claim` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({
      objects: [
        claim,
        pod({
          volumes: [{ name: 'a', persistentVolumeClaim: { claimName: 'web' } }],
        }),
      ],
      live: true,
    }),
  ],
  fail: [given({ objects: [claim, pod()], live: true })],
  unknown: [
    given({ objects: [claim], live: true, unreadable: { Pod: 'forbidden' } }),
  ],
};
