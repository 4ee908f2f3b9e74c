import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `leaked-token-in-config-map` passes and fails. */
export const cases: RuleCases = {
  pass: [manifest('v1', 'ConfigMap', { data: { a: 'b' } })],
  fail: [
    manifest('v1', 'ConfigMap', {
      data: { a: `x AKIA${'ABCDEFGHIJKLMNOP'} y` },
    }),
    manifest('v1', 'ConfigMap', {
      data: { a: `-----BEGIN RSA PRIVATE ${'KEY'}-----` },
    }),
  ],
};
