import { isReady, podsOfService } from './podFacts';
import type { Symptom } from './Symptom';

/** A Service that leads nowhere. */
export const serviceWithoutEndpoints: Symptom = {
  id: 'service-without-endpoints',
  title: 'Service without endpoints',
  reads: ['Service', 'Pod'],
  rules: ['service-without-pods', 'service-target-port', 'readiness-probe'],
  causes: [
    {
      id: 'selector',
      title: 'The selector takes no pod',
      confirm: [
        'kubectl get service {name} -n {namespace} -o jsonpath={.spec.selector}',
        'kubectl get pods -n {namespace} --show-labels',
      ],
      solution: 'Make selector and labels of the pod template the same.',
    },
    {
      id: 'not-ready',
      title: 'The pods are there and none is ready',
      confirm: [
        'kubectl get pods -n {namespace} -o wide',
        'kubectl get endpointslices -n {namespace} -l kubernetes.io/service-name={name}',
      ],
      solution: 'Find out why the pods are not ready; see their own symptom.',
    },
    {
      id: 'scaled-down',
      title: 'The workload is scaled to zero',
      confirm: ['kubectl get deployments,statefulsets -n {namespace}'],
      solution: 'Scale it up, or remove the Service.',
    },
  ],
  links: [
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
  ],
  detect: ({ index }) =>
    index.ofKind('Service').flatMap(service => {
      const pods = podsOfService(service, index);
      if (pods === undefined || pods.some(isReady)) return [];
      const message =
        pods.length === 0
          ? 'its selector takes no pod'
          : `none of its ${pods.length} pods is ready`;
      return [
        {
          object: service,
          message,
          causes: [pods.length === 0 ? 'selector' : 'not-ready'],
        },
      ];
    }),
};
