import { pod, container } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `leaked-token-in-env` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({
      env: [{ name: 'A', value: 'AKIA-is-a-prefix' }],
      args: ['--x'],
    }),
  ],
  fail: [
    container({ env: [{ name: 'A', value: `AKIA${'ABCDEFGHIJKLMNOP'}` }] }),
    container({ args: [`--token=ghp_${'a'.repeat(36)}`] }),
  ],
};
