import { listAt, textAt } from '../objects/fieldValue';
import type { Symptom } from './Symptom';
import { isReady, podsOfService } from './podFacts';

/** An Ingress that can only answer with 502, 503 or 504. */
export const ingressServerError: Symptom = {
  id: 'ingress-5xx',
  title: 'Ingress 5xx: nothing answers behind the Ingress',
  reads: ['networking.k8s.io/Ingress', 'Service', 'Pod'],
  rules: ['ingress-backend-missing', 'service-without-pods', 'readiness-probe'],
  causes: [
    {
      id: 'service',
      title: 'The Service that it names is not there',
      confirm: [
        'kubectl describe ingress {name} -n {namespace}',
        'kubectl get services -n {namespace}',
      ],
      solution: 'Correct the name of the backend, or add the Service.',
    },
    {
      id: 'endpoints',
      title: 'The Service has no ready pod',
      confirm: ['kubectl get endpointslices -n {namespace}'],
      solution: 'See the symptom of the Service.',
    },
    {
      id: 'port',
      title: 'The port, protocol or time limit of the backend is wrong',
      confirm: [
        'kubectl get ingress {name} -n {namespace} -o yaml',
        'kubectl logs -n ingress-nginx -l app.kubernetes.io/component=controller',
      ],
      solution:
        'Use the name of the port, and time limits above those of the slowest answer.',
    },
  ],
  links: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  detect: ({ index }) =>
    index.ofKind('networking.k8s.io/Ingress').flatMap(ingress => {
      const { namespace } = ingress.reference;
      const names = [
        textAt(ingress.value, 'spec', 'defaultBackend', 'service', 'name'),
        ...listAt(ingress.value, 'spec', 'rules').flatMap(rule =>
          listAt(rule, 'http', 'paths').map(path =>
            textAt(path, 'backend', 'service', 'name'),
          ),
        ),
      ].filter(name => name !== undefined);
      for (const name of names) {
        const service = index.find('Service', name, namespace);
        if (!service) {
          const message = `there is no Service ${name}`;
          return [{ object: ingress, message, causes: ['service'] }];
        }
        if (podsOfService(service, index)?.some(isReady) === false) {
          const message = `Service ${name} has no ready pod`;
          return [{ object: ingress, message, causes: ['endpoints'] }];
        }
      }
      return [];
    }),
};
