import { severalObjectsRule, type RuleVerdict } from '../../rule/Rule';
import { listAt, textAt } from '../../objects/fieldValue';

/** Rule `route-backend-missing`. */
export const routeBackendMissing = severalObjectsRule({
  id: 'route-backend-missing',
  category: 'network',
  title: 'The route sends to a Service that is not there',
  severity: 'high',
  why: 'Who calls the host gets an error.',
  fix: 'Correct the name, or add the Service.',
  match: [
    'gateway.networking.k8s.io/HTTPRoute',
    'gateway.networking.k8s.io/GRPCRoute',
  ],
  reads: ['Service'],
  evaluate(subject, { index }) {
    const verdicts = listAt(subject.value, 'spec', 'rules').flatMap(
      (rule, position) =>
        listAt(rule, 'backendRefs').flatMap(
          (backend, number): RuleVerdict[] => {
            if ((textAt(backend, 'kind') ?? 'Service') !== 'Service') return [];
            const name = textAt(backend, 'name') ?? '';
            const found = index.find(
              'Service',
              name,
              textAt(backend, 'namespace') ?? subject.reference.namespace,
            );
            if (found) return [{ status: 'pass' }];
            return [
              {
                status: 'fail',
                path: ['spec', 'rules', position, 'backendRefs', number],
                message: `there is no Service ${name}`,
              },
            ];
          },
        ),
    );
    return verdicts.length > 0 ? verdicts : { status: 'not-applicable' };
  },
});
