import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { GATEWAYS } from '../../facts/publicGateway';

interface Configured extends KubernetesObject {
  spec: object;
}

/** Requests of one client in a second, and how far it may run ahead. */
const LIMIT = { average: 100, burst: 200, period: '1s' };

/** How clients may speak TLS, and a limit that routes can name in a filter. */
export function rateLimit({ choices }: AddonPlatform): Configured[] {
  const tls: Configured = {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'TLSOption',
    metadata: { name: 'default', namespace: GATEWAYS },
    spec: { minVersion: 'VersionTLS12', sniStrict: true },
  };
  const limit: Configured = {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
    metadata: { name: 'rate-limit', namespace: GATEWAYS },
    spec: { rateLimit: LIMIT },
  };
  return choices['api-gateway'] === 'gateway-policies' ? [tls, limit] : [tls];
}
