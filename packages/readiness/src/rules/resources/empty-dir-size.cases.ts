import { pod } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `empty-dir-size` passes and fails. */
export const cases: RuleCases = {
  pass: [pod({ volumes: [{ name: 'a', emptyDir: { sizeLimit: '1Gi' } }] })],
  fail: [pod({ volumes: [{ name: 'a', emptyDir: {} }] })],
  notApplicable: [pod({ volumes: [{ name: 'a', configMap: { name: 'x' } }] })],
};
