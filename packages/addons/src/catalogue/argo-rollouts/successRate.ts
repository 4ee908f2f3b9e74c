import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { IClusterAnalysisTemplate } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/ClusterAnalysisTemplate';
import type { AddonPlatform } from '../../AddonPlatform';
import { prometheusAddress } from '../../facts/prometheusAddress';

/** Share of requests that succeeded, as each mesh counts them; readiness of pods where there is no mesh. */
function query(platform: AddonPlatform): string {
  const mesh = platform.choices['service-mesh'] ?? 'none';
  if (mesh.startsWith('istio'))
    return 'sum(rate(istio_requests_total{destination_workload_namespace="{{args.namespace}}",destination_workload="{{args.app}}",response_code!~"5.."}[2m])) / sum(rate(istio_requests_total{destination_workload_namespace="{{args.namespace}}",destination_workload="{{args.app}}"}[2m]))';
  if (mesh === 'linkerd')
    return 'sum(rate(response_total{namespace="{{args.namespace}}",deployment="{{args.app}}",classification="success",direction="inbound"}[2m])) / sum(rate(response_total{namespace="{{args.namespace}}",deployment="{{args.app}}",direction="inbound"}[2m]))';
  return 'sum(kube_pod_status_ready{namespace="{{args.namespace}}",pod=~"{{args.app}}-.*",condition="true"}) / count(kube_pod_status_ready{namespace="{{args.namespace}}",pod=~"{{args.app}}-.*",condition="true"})';
}

/** Takes a new version back when more than one request in twenty fails. */
export function successRate(
  platform: AddonPlatform,
  environment: EnvironmentModel,
): IClusterAnalysisTemplate {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ClusterAnalysisTemplate',
    metadata: { name: 'success-rate' },
    spec: {
      args: [{ name: 'app' }, { name: 'namespace' }],
      metrics: [
        {
          name: 'success-rate',
          interval: '1m',
          count: 5,
          failureLimit: 2,
          successCondition: 'len(result) > 0 && result[0] >= 0.95',
          provider: {
            prometheus: {
              address: prometheusAddress(platform, environment),
              query: query(platform),
            },
          },
        },
      ],
    },
  };
}
