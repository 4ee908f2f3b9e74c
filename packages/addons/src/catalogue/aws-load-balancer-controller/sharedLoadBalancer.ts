import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IIngressClass } from 'kubernetes-models/networking.k8s.io/v1/IngressClass';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

interface IngressClassParams extends KubernetesObject {
  spec: object;
}

/** Policy that takes TLS 1.3 and 1.2: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html. */
const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-2021-06';

/** One load balancer for all routes of a cluster, since each is billed, with TLS for every one of them. */
export function sharedLoadBalancer(
  { model }: AddonPlatform,
  { name }: ClusterModel,
): KubernetesObject[] {
  const parameters: IngressClassParams = {
    apiVersion: 'elbv2.k8s.aws/v1beta1',
    kind: 'IngressClassParams',
    metadata: { name: 'alb' },
    spec: {
      scheme: 'internet-facing',
      targetType: 'ip',
      group: { name: `${model.name}-${name}`.slice(0, 63) },
      sslPolicy: TLS_POLICY,
      sslRedirectPort: '443',
      loadBalancerAttributes: [
        { key: 'deletion_protection.enabled', value: 'true' },
        {
          key: 'routing.http.drop_invalid_header_fields.enabled',
          value: 'true',
        },
      ],
    },
  };
  const ingressClass: IIngressClass = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: 'alb' },
    spec: {
      controller: 'ingress.k8s.aws/alb',
      parameters: {
        apiGroup: 'elbv2.k8s.aws',
        kind: 'IngressClassParams',
        name: 'alb',
      },
    },
  };
  return [parameters, ingressClass];
}
