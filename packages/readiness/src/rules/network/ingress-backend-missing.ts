import { severalObjectsRule, type RuleVerdict } from '../../rule/Rule';
import { listAt, textAt, fieldAt } from '../../objects/fieldValue';

/** Rule `ingress-backend-missing`. */
export const ingressBackendMissing = severalObjectsRule({
  id: 'ingress-backend-missing',
  category: 'network',
  title: 'The Ingress sends to a Service or port that is not there',
  severity: 'high',
  why: 'Who calls the host gets an error.',
  fix: 'Correct the name or the port, or add the Service.',
  match: ['networking.k8s.io/Ingress'],
  reads: ['Service'],
  evaluate(subject, { index }) {
    const verdicts = listAt(subject.value, 'spec', 'rules').flatMap(
      (rule, position) =>
        listAt(rule, 'http', 'paths').flatMap(
          (entry, number): RuleVerdict[] => {
            const name = textAt(entry, 'backend', 'service', 'name');
            if (!name) return [];
            const service = index.find(
              'Service',
              name,
              subject.reference.namespace,
            );
            const path = [
              'spec',
              'rules',
              position,
              'http',
              'paths',
              number,
              'backend',
              'service',
            ];
            const port =
              fieldAt(entry, ['backend', 'service', 'port', 'number']) ??
              fieldAt(entry, ['backend', 'service', 'port', 'name']);
            const known = listAt(service?.value, 'spec', 'ports').some(
              candidate =>
                fieldAt(candidate, ['port']) === port ||
                textAt(candidate, 'name') === port,
            );
            if (service && (known || port === undefined))
              return [{ status: 'pass' }];
            const message = service
              ? `the Service ${name} has no port ${port}`
              : `there is no Service ${name}`;
            return [{ status: 'fail', path, message }];
          },
        ),
    );
    return verdicts.length > 0 ? verdicts : { status: 'not-applicable' };
  },
});
