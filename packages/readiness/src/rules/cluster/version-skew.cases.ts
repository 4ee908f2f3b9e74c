import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const node = (kubeletVersion: string) =>
  given({
    objects: [
      manifest('v1', 'Node', { status: { nodeInfo: { kubeletVersion } } }),
    ],
    live: true,
    minor: 36,
  });

/** Objects that `version-skew` passes and fails. */
export const cases: RuleCases = {
  pass: [node('v1.36.1'), node('v1.33.0')],
  fail: [node('v1.32.9'), node('v1.37.0')],
  notApplicable: [manifest('v1', 'Node')],
  unknown: [
    given({ objects: [manifest('v1', 'Node')], live: true }),
    node('main'),
  ],
};
