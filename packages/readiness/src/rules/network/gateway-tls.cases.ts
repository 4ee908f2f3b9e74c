import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `gateway-tls` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('gateway.networking.k8s.io/v1', 'Gateway', {
      spec: {
        listeners: [
          {
            name: 'a',
            protocol: 'HTTPS',
            tls: { certificateRefs: [{ name: 'c' }] },
          },
        ],
      },
    }),
  ],
  fail: [
    manifest('gateway.networking.k8s.io/v1', 'Gateway', {
      spec: { listeners: [{ name: 'a', protocol: 'HTTP' }] },
    }),
    manifest('gateway.networking.k8s.io/v1', 'Gateway', {
      spec: { listeners: [{ name: 'a', protocol: 'HTTPS' }] },
    }),
  ],
};
