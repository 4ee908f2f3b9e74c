import type { IGatewayClass } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass';

/** The class of gateways whose proxies Helm installs, which Kong calls unmanaged. */
export function kongClass(): IGatewayClass {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: {
      name: 'kong',
      annotations: { 'konghq.com/gatewayclass-unmanaged': 'true' },
    },
    spec: { controllerName: 'konghq.com/kic-gateway-controller' },
  };
}
