import { pod, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `sysctls` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    pod({
      securityContext: {
        sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }],
      },
    }),
    given({
      objects: [
        pod({
          securityContext: {
            sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }],
          },
        }),
      ],
      minor: 32,
    }),
  ],
  fail: [
    pod({
      securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] },
    }),
    given({
      objects: [
        pod({
          securityContext: {
            sysctls: [{ name: 'net.ipv4.tcp_rmem', value: '1' }],
          },
        }),
      ],
      minor: 31,
    }),
    given({
      objects: [
        pod({
          securityContext: {
            sysctls: [{ name: 'net.ipv4.ip_local_reserved_ports', value: '1' }],
          },
        }),
      ],
      minor: 26,
    }),
  ],
};
