import { textAt } from '../objects/fieldValue';
import { conditionOf } from './podFacts';
import type { Symptom } from './Symptom';

const DAY = 24 * 60 * 60 * 1000;

/** cert-manager renews after two thirds of the life of a certificate: one of 90 days has 30 left then. */
const LATE_DAYS = 14;

/** A certificate that ends soon or was not issued. */
export const certificateExpiry: Symptom = {
  id: 'certificate-expiry',
  title: 'Certificate expires or was not issued',
  reads: ['cert-manager.io/Certificate'],
  rules: ['ingress-tls', 'gateway-tls'],
  causes: [
    {
      id: 'challenge',
      title:
        'The challenge of the authority fails: DNS, port 80, or credentials',
      confirm: [
        'kubectl describe certificate {name} -n {namespace}',
        'kubectl get certificaterequests,orders,challenges -n {namespace}',
      ],
      solution:
        'Let the authority reach the host, or correct the credentials of the DNS provider.',
    },
    {
      id: 'issuer',
      title: 'The issuer is not ready, or the authority limits requests',
      confirm: ['kubectl get issuers,clusterissuers -A'],
      solution:
        'Correct the issuer; wait for the limit and use a test issuer meanwhile.',
    },
    {
      id: 'controller',
      title: 'cert-manager does not run',
      confirm: ['kubectl get pods -n cert-manager'],
      solution: 'Bring it up, and alert on certificates with two weeks left.',
    },
  ],
  links: ['https://cert-manager.io/docs/troubleshooting/'],
  detect: ({ index, now }) =>
    index.ofKind('cert-manager.io/Certificate').flatMap(object => {
      const ready = conditionOf(object, 'Ready');
      if (textAt(ready, 'status') === 'False') {
        return [
          { object, message: textAt(ready, 'message') ?? 'is not ready' },
        ];
      }
      const end = Date.parse(textAt(object.value, 'status', 'notAfter') ?? '');
      if (now === undefined || Number.isNaN(end)) return [];
      const days = Math.floor((end - now) / DAY);
      if (days >= LATE_DAYS) return [];
      const message =
        days < 0 ? `expired ${-days} days ago` : `expires in ${days} days`;
      return [{ object, message }];
    }),
};
