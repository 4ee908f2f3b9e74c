import { pod, container, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `selinux-options` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod({
      securityContext: { seLinuxOptions: { type: 'container_t', level: 's0' } },
    }),
    given({
      objects: [
        pod({
          securityContext: { seLinuxOptions: { type: 'container_engine_t' } },
        }),
      ],
      minor: 31,
    }),
  ],
  fail: [
    container({ securityContext: { seLinuxOptions: { user: 'root' } } }),
    pod({ securityContext: { seLinuxOptions: { role: 'sysadm_r' } } }),
    pod({ securityContext: { seLinuxOptions: { type: 'spc_t' } } }),
    given({
      objects: [
        pod({
          securityContext: { seLinuxOptions: { type: 'container_engine_t' } },
        }),
      ],
      minor: 30,
    }),
  ],
};
