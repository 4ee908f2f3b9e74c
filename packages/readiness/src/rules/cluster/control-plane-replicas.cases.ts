import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const node = (name: string) =>
  manifest('v1', 'Node', {
    metadata: { name, labels: { 'node-role.kubernetes.io/control-plane': '' } },
  });

/** Objects that `control-plane-replicas` passes and fails. */
export const cases: RuleCases = {
  pass: [given({ objects: [node('a'), node('b'), node('c')], live: true })],
  fail: [
    given({ objects: [node('a')], live: true }),
    given({
      objects: [node('a'), node('b'), node('c'), node('d')],
      live: true,
    }),
  ],
  notApplicable: [given({ objects: [manifest('v1', 'Node')], live: true })],
};
