import { given, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const version = (minor: number, parameters = {}) =>
  given({ objects: [], live: true, minor, parameters });

/** Versions that `version-outdated` passes and fails. */
export const cases: RuleCases = {
  pass: [version(36), version(34), version(30, { oldest: 30 })],
  fail: [version(33), version(25), version(35, { oldest: 36 })],
  notApplicable: [manifest('v1', 'Node')],
};
