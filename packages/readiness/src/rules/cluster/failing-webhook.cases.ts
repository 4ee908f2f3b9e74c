import { manifest } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const webhook = (failurePolicy: string) =>
  manifest(
    'admissionregistration.k8s.io/v1',
    'ValidatingWebhookConfiguration',
    {
      webhooks: [
        {
          name: 'a',
          failurePolicy,
          clientConfig: { service: { name: 'web', namespace: 'shop' } },
        },
      ],
    },
  );

/** Objects that `failing-webhook` passes and fails. */
export const cases: RuleCases = {
  pass: [[webhook('Fail'), manifest('v1', 'Service')]],
  fail: [webhook('Fail')],
  notApplicable: [webhook('Ignore')],
};
