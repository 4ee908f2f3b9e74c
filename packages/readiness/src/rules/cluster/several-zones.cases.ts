import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const node = (name: string, zone?: string) =>
  manifest('v1', 'Node', {
    metadata: { name, labels: { 'topology.kubernetes.io/zone': zone } },
  });

/** Objects that `several-zones` passes and fails. */
export const cases: RuleCases = {
  pass: [given({ objects: [node('a', 'x'), node('b', 'y')], live: true })],
  fail: [given({ objects: [node('a', 'x'), node('b', 'x')], live: true })],
  unknown: [given({ objects: [node('a')], live: true })],
  notApplicable: [node('a', 'x')],
};
