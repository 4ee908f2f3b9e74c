import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const policy = (matchLabels: object, namespace = 'shop') =>
  manifest('networking.k8s.io/v1', 'NetworkPolicy', {
    metadata: { namespace },
    spec: { podSelector: { matchLabels } },
  });

/** Objects that `network-policy-missing` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [deployment(), policy({})],
    [deployment(), policy({ app: 'web' })],
  ],
  fail: [
    deployment(),
    [deployment(), policy({ app: 'db' })],
    [deployment(), policy({}, 'other')],
  ],
  notApplicable: [deployment({ hostNetwork: true })],
};
