import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `network-plugin` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({
      objects: [
        manifest('apps/v1', 'DaemonSet', { metadata: { name: 'cilium' } }),
      ],
      live: true,
    }),
  ],
  fail: [
    given({
      objects: [
        manifest('apps/v1', 'DaemonSet', {
          metadata: { name: 'kube-flannel-ds' },
        }),
      ],
      live: true,
    }),
  ],
  unknown: [given({ objects: [], live: true })],
};
