import type { IBackendTrafficPolicy } from '@kubernetes-models/envoy-gateway/gateway.envoyproxy.io/v1alpha1/BackendTrafficPolicy';
import type { IClientTrafficPolicy } from '@kubernetes-models/envoy-gateway/gateway.envoyproxy.io/v1alpha1/ClientTrafficPolicy';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { GATEWAYS } from '../../facts/publicGateway';

/** Requests that one proxy lets through for the whole gateway when routes say nothing of their own. */
const REQUESTS_PER_SECOND = 1000;

const TARGET = [
  { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public' },
] as const;

/** How clients may speak to the gateway, and how much of it reaches the apps. */
export function trafficPolicies(platform: AddonPlatform): KubernetesObject[] {
  const clients: IClientTrafficPolicy = {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'ClientTrafficPolicy',
    metadata: { name: 'public', namespace: GATEWAYS },
    spec: {
      targetRefs: [...TARGET],
      tls: { minVersion: '1.2', alpnProtocols: ['h2', 'http/1.1'] },
      headers: { withUnderscoresAction: 'RejectRequest' },
      path: { escapedSlashesAction: 'UnescapeAndRedirect' },
      timeout: { http: { requestReceivedTimeout: '30s' } },
      connection: { connectionLimit: { value: 10_000 } },
    },
  };
  const limits: IBackendTrafficPolicy = {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'BackendTrafficPolicy',
    metadata: { name: 'public', namespace: GATEWAYS },
    spec: {
      targetRefs: [...TARGET],
      rateLimit: {
        type: 'Local',
        local: {
          rules: [{ limit: { requests: REQUESTS_PER_SECOND, unit: 'Second' } }],
        },
      },
      circuitBreaker: { maxPendingRequests: 1024, maxConnections: 2048 },
    },
  };
  return platform.choices['api-gateway'] === 'gateway-policies'
    ? [clients, limits]
    : [clients];
}
