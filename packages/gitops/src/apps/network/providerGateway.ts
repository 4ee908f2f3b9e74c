import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { GatewayPlatform } from '../AppPlatform';

/** From where the load balancers of Google Cloud reach pods: https://cloud.google.com/load-balancing/docs/firewall-rules. */
const GOOGLE_PROXIES = ['130.211.0.0/22', '35.191.0.0/16'];

/**
 * The gateway of the provider, where all clusters have the same one. Elsewhere
 * apps name the class of an Ingress, as with the load balancers of AWS.
 */
export function providerGateway({
  clusters,
}: PlatformModel): GatewayPlatform | undefined {
  if (clusters.every(({ provider }) => provider === 'gcp'))
    return {
      kind: 'gke-gateway',
      proxyNetworks: GOOGLE_PROXIES,
      enforces: false,
    };
  // Its subnet lies in the network of the cluster.
  if (clusters.every(({ provider }) => provider === 'azure'))
    return {
      kind: 'azure-gateway',
      proxyNetworks: [...new Set(clusters.map(({ network }) => network.cidr))],
      enforces: false,
    };
  return undefined;
}
