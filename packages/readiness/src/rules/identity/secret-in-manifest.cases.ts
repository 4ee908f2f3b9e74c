import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `secret-in-manifest` passes and fails. */
export const cases: RuleCases = {
  pass: [
    manifest('v1', 'Secret'),
    manifest('v1', 'Secret', { data: { a: '' } }),
  ],
  fail: [
    manifest('v1', 'Secret', { stringData: { a: 'x' } }),
    manifest('v1', 'Secret', { data: { a: 'eA==' } }),
  ],
  notApplicable: [
    manifest('v1', 'Secret', { data: { a: 'ENC[…]' }, sops: {} }),
    given({
      objects: [manifest('v1', 'Secret', { data: { a: 'eA==' } })],
      live: true,
    }),
  ],
};
