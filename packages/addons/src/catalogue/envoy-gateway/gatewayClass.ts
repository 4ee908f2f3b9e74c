import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { IEnvoyProxy } from '@kubernetes-models/envoy-gateway/gateway.envoyproxy.io/v1alpha1/EnvoyProxy';
import type { IGatewayClass } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass';
import type { KubernetesObject } from '../../KubernetesObject';
import { spread } from '../../facts/spread';

/** Class of the gateways that Envoy Gateway runs. */
export const CLASS_NAME = 'envoy';

const NAMESPACE = 'envoy-gateway-system';

/** How many proxies there are, from the least to the most. */
const PROXIES = {
  production: { min: 3, max: 12 },
  elsewhere: { min: 1, max: 3 },
} as const;

/** The class, and the proxies of its gateways. */
export function gatewayClass({
  production,
}: EnvironmentModel): KubernetesObject[] {
  const { min, max } = production ? PROXIES.production : PROXIES.elsewhere;
  const proxy: IEnvoyProxy = {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'EnvoyProxy',
    metadata: { name: CLASS_NAME, namespace: NAMESPACE },
    spec: {
      mergeGateways: false,
      provider: {
        type: 'Kubernetes',
        kubernetes: {
          envoyDeployment: {
            container: {
              resources: {
                requests: { cpu: '200m', memory: '256Mi' },
                limits: { memory: '1Gi' },
              },
            },
            pod: {
              topologySpreadConstraints: spread({
                'app.kubernetes.io/component': 'proxy',
                'app.kubernetes.io/managed-by': 'envoy-gateway',
              }),
            },
          },
          envoyHpa: {
            minReplicas: min,
            maxReplicas: max,
            metrics: [
              {
                type: 'Resource',
                resource: {
                  name: 'cpu',
                  target: { type: 'Utilization', averageUtilization: 70 },
                },
              },
            ],
          },
          ...(production && { envoyPDB: { maxUnavailable: 1 } }),
          // Clients keep their address, and no packet crosses nodes twice.
          envoyService: { externalTrafficPolicy: 'Local' },
        },
      },
      shutdown: { drainTimeout: '60s' },
      telemetry: {
        accessLog: {
          settings: [
            {
              format: { type: 'JSON', json: {} },
              sinks: [{ type: 'File', file: { path: '/dev/stdout' } }],
            },
          ],
        },
      },
    },
  };
  const gatewayClassObject: IGatewayClass = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: CLASS_NAME },
    spec: {
      controllerName: 'gateway.envoyproxy.io/gatewayclass-controller',
      parametersRef: {
        group: 'gateway.envoyproxy.io',
        kind: 'EnvoyProxy',
        name: CLASS_NAME,
        namespace: NAMESPACE,
      },
    },
  };
  return [proxy, gatewayClassObject];
}
