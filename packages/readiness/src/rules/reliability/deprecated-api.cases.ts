import { manifest, given, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `deprecated-api` passes and fails. */
export const cases: RuleCases = {
  pass: [deployment()],
  fail: [
    given({
      objects: [manifest('flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema')],
      minor: 30,
    }),
  ],
};
