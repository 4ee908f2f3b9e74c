import { given, manifest } from '../caseObjects';
import type { PlainObject, RuleCases } from '../RuleCases';

const live = (...objects: PlainObject[]) => given({ objects, live: true });
const webhooks = (name: string) =>
  manifest(
    'admissionregistration.k8s.io/v1',
    'ValidatingWebhookConfiguration',
    { metadata: { name } },
  );

/** Objects that `admission-policy` passes and fails. */
export const cases: RuleCases = {
  pass: [
    live(webhooks('gatekeeper-validating-webhook-configuration')),
    live(
      manifest(
        'admissionregistration.k8s.io/v1',
        'ValidatingAdmissionPolicyBinding',
      ),
    ),
  ],
  fail: [live(), live(webhooks('cert-manager-webhook'))],
  unknown: [
    given({
      objects: [],
      live: true,
      unreadable: {
        'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': 'no',
      },
    }),
  ],
  notApplicable: [given({ objects: [] })],
};
