import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `seccomp-profile` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
    container({ securityContext: { seccompProfile: { type: 'Localhost' } } }),
  ],
  fail: [
    pod(),
    pod({
      securityContext: { seccompProfile: { type: 'Unconfined' } },
      containers: [
        {
          name: 'a',
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        },
      ],
    }),
    pod({
      securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          name: 'a',
          securityContext: { seccompProfile: { type: 'Unconfined' } },
        },
      ],
    }),
    pod({
      securityContext: {},
      initContainers: [{ name: 'i' }],
      containers: [
        {
          name: 'a',
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        },
      ],
    }),
  ],
  notApplicable: [pod({ os: { name: 'windows' } })],
};
