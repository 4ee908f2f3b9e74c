import { given, manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const schema = (annotations: Record<string, string>) =>
  given({
    live: true,
    objects: [
      manifest('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', {
        metadata: { annotations },
      }),
    ],
  });

/** Objects that `agent-flow-schema` passes and fails. */
export const cases: RuleCases = {
  pass: [schema({})],
  fail: [
    schema({ 'apf.kubernetes.io/autoupdate-spec': 'true' }),
    given({ objects: [], live: true }),
  ],
  unknown: [
    given({
      objects: [],
      live: true,
      unreadable: { 'flowcontrol.apiserver.k8s.io/FlowSchema': 'forbidden' },
    }),
  ],
  notApplicable: [given({ objects: [] })],
};
