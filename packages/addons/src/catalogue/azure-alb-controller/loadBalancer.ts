import type { ClusterModel } from '@kubernetes-architect/architecture';
import { GATEWAYS } from '../../facts/publicGateway';
import type { KubernetesObject } from '../../KubernetesObject';

interface ApplicationLoadBalancer extends KubernetesObject {
  spec: { associations: string[] };
}

/**
 * The load balancer, which the controller makes and joins to a subnet:
 * https://learn.microsoft.com/azure/application-gateway/for-containers/quickstart-create-application-gateway-for-containers-managed-by-alb-controller
 */
export function loadBalancer({ name }: ClusterModel): ApplicationLoadBalancer {
  return {
    apiVersion: 'alb.networking.azure.io/v1',
    kind: 'ApplicationLoadBalancer',
    metadata: { name: 'public', namespace: GATEWAYS },
    spec: { associations: [`id-of-the-subnet-of-the-gateway-of-${name}`] },
  };
}
