import { pod, container, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `proc-mount` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({ securityContext: { procMount: 'Default' } }),
    given({
      objects: [
        pod({
          hostUsers: false,
          containers: [
            { name: 'a', securityContext: { procMount: 'Unmasked' } },
          ],
        }),
      ],
      minor: 35,
    }),
  ],
  fail: [
    container({ securityContext: { procMount: 'Unmasked' } }),
    given({
      objects: [
        pod({
          hostUsers: false,
          containers: [
            { name: 'a', securityContext: { procMount: 'Unmasked' } },
          ],
        }),
      ],
      minor: 34,
    }),
  ],
};
