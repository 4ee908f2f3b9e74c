import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const namespace = manifest('v1', 'Namespace', { metadata: { name: 'shop' } });
const policy = (spec: object) =>
  manifest('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: { podSelector: {}, ...spec },
  });

/** Objects that `default-deny` passes and fails. */
export const cases: RuleCases = {
  pass: [
    [namespace, policy({ policyTypes: ['Ingress', 'Egress'] })],
    [namespace, policy({})],
  ],
  fail: [
    namespace,
    [namespace, policy({ policyTypes: ['Egress'] })],
    [namespace, policy({ ingress: [{}] })],
    [namespace, policy({ podSelector: { matchLabels: { app: 'web' } } })],
  ],
};
