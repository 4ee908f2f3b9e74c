import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt } from '../../objects/fieldValue';

/** Rule `failing-webhook`. */
export const failingWebhook = severalObjectsRule({
  id: 'failing-webhook',
  category: 'cluster',
  title: 'An admission webhook that must answer has no pod behind it',
  severity: 'high',
  why: 'With failurePolicy Fail every write that it concerns is refused while it is away.',
  fix: 'Run two pods of the webhook, or set failurePolicy to Ignore where it only advises.',
  match: [
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  ],
  reads: ['Service', 'apps/Deployment'],
  evaluate(subject, { index }) {
    const verdicts = listAt(subject.value, 'webhooks').flatMap(
      (webhook, position) => {
        const name = textAt(webhook, 'clientConfig', 'service', 'name');
        if (!name || textAt(webhook, 'failurePolicy') === 'Ignore') return [];
        const service = index.find(
          'Service',
          name,
          textAt(webhook, 'clientConfig', 'service', 'namespace'),
        );
        return [
          service
            ? { status: 'pass' as const }
            : {
                status: 'fail' as const,
                path: ['webhooks', position, 'clientConfig', 'service'],
                message: `there is no Service ${name}`,
              },
        ];
      },
    );
    return verdicts.length > 0 ? verdicts : { status: 'not-applicable' };
  },
});
