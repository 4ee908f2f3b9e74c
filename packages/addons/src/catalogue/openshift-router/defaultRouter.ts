import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { KubernetesObject } from '../../KubernetesObject';

interface IngressController extends KubernetesObject {
  spec: object;
}

/**
 * Settings of the router that the installation made, field by field as the
 * operator knows them:
 * https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/operator_apis/ingresscontroller-operator-openshift-io-v1
 */
export function defaultRouter({
  production,
}: EnvironmentModel): IngressController {
  return {
    apiVersion: 'operator.openshift.io/v1',
    kind: 'IngressController',
    metadata: { name: 'default', namespace: 'openshift-ingress-operator' },
    spec: {
      replicas: production ? 3 : 2,
      logging: { access: { destination: { type: 'Container' } } },
      routeAdmission: {
        namespaceOwnership: 'Strict',
        wildcardPolicy: 'WildcardsDisallowed',
      },
      tlsSecurityProfile: { type: 'Intermediate', intermediate: {} },
    },
  };
}
