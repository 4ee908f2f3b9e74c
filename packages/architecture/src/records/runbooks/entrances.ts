import type { PlatformModel } from '../../model/PlatformModel';
import { KUBECTL } from './Runbook';

/** Options whose routes are those of Gateway API. */
const GATEWAYS = new Set([
  'cilium-gateway',
  'contour',
  'envoy-gateway',
  'istio-gateway',
  'kong',
  'traefik',
]);

/** Clouds whose load balancers are asked for by Gateway API. */
const GATEWAY_CLOUDS = new Set(['azure', 'gcp']);

/** Commands that list what leads into a cluster, by the kinds that the platform has. */
export function listEntrances({ choices, clusters }: PlatformModel): string[] {
  const { ingress } = choices;
  const byProvider = ingress === 'provider-load-balancer';
  const ofGateway = (provider: string) => GATEWAY_CLOUDS.has(provider);
  const routes =
    (ingress !== undefined && GATEWAYS.has(ingress)) ||
    (byProvider && clusters.some(({ provider }) => ofGateway(provider)));
  const ingresses =
    !routes ||
    (byProvider && clusters.some(({ provider }) => !ofGateway(provider)));
  return [
    ...(ingresses ? ['ingresses.networking.k8s.io'] : []),
    ...(routes ? ['gateways,httproutes'] : []),
  ].map(kinds => `${KUBECTL} get ${kinds} --all-namespaces`);
}
