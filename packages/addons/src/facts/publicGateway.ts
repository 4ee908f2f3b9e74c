import type { ClusterModel } from '@kubernetes-architect/architecture';
import { compareNames } from '@kubernetes-architect/architecture';
import type { IGateway } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';
import { entryAnnotations } from './regionalEntry';

/** Namespace of the gateways that the platform owns. */
export const GATEWAYS = 'gateways';

/** Most listeners of a Gateway, by its definition; one of them is for plain HTTP. */
const MAX_HOSTS = 63;

/** Names under which the apps of a cluster are reached from outside. */
function hostsOf({ model }: AddonPlatform, cluster: ClusterModel): string[] {
  const hosts = model.apps.flatMap(({ environments }) =>
    environments.flatMap(({ ingressHost, clusters }) =>
      ingressHost !== undefined && clusters.includes(cluster.name)
        ? [ingressHost]
        : [],
    ),
  );
  return [...new Set(hosts)].sort(compareNames).slice(0, MAX_HOSTS);
}

/** The add-on behind each choice of an entry. */
const ADDON_OF_INGRESS: Readonly<Record<string, string>> = {
  'cilium-gateway': 'cilium',
  contour: 'contour',
  'envoy-gateway': 'envoy-gateway',
  'istio-gateway': 'istiod',
  kong: 'kong',
  traefik: 'traefik',
};

/** Add-ons that open the entry also when nothing was decided; the first one there does. */
const WITHOUT_CHOICE = ['envoy-gateway', 'traefik', 'contour'];

/** Add-ons for the gateways of providers, of which each cluster has that of its own. */
const OF_PROVIDERS = ['azure-alb-controller', 'gke-gateway'];

/** Whether the entry of the platform is the one of this add-on: there is one, however many gateways are installed. */
function opensEntry({ choices, has }: AddonPlatform, addon: string): boolean {
  if (choices.ingress === 'provider-load-balancer')
    return OF_PROVIDERS.includes(addon);
  const chosen = ADDON_OF_INGRESS[choices.ingress ?? ''];
  return addon === (chosen ?? WITHOUT_CHOICE.find(has));
}

/** Annotations that let cert-manager get a certificate for each listener with a name. */
export function issuerAnnotations({
  choices,
}: AddonPlatform): Record<string, string> {
  switch (choices.certificates) {
    case 'cert-manager-acme':
      return { 'cert-manager.io/cluster-issuer': 'acme' };
    case 'cert-manager-private-ca':
      return { 'cert-manager.io/cluster-issuer': 'platform' };
    default:
      return {};
  }
}

function httpsListener(hostname: string) {
  const name = hostname.replace(/^\*/, 'any').replace(/\./g, '-').slice(0, 59);
  return {
    name,
    hostname,
    port: 443,
    protocol: 'HTTPS',
    tls: {
      mode: 'Terminate' as const,
      certificateRefs: [{ kind: 'Secret', name: `${name}-tls` }],
    },
    allowedRoutes: { namespaces: { from: 'All' as const } },
  };
}

/**
 * The one entry of a cluster: the Gateway `public` in the namespace `gateways`,
 * with a listener for plain HTTP and one with TLS for each name. Routes of all
 * namespaces may attach; who may own which name is for the policies to say.
 * Nothing for an add-on that does not open the entry.
 */
export function publicGateway(options: {
  platform: AddonPlatform;
  cluster: ClusterModel;
  /** Name of the add-on that would serve it. */
  addon: string;
  className: string;
  annotations?: Record<string, string>;
}): KubernetesObject[] {
  const { platform, cluster, addon, className, annotations } = options;
  if (!opensEntry(platform, addon)) return [];
  const namespace: INamespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: GATEWAYS,
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  };
  const entry = entryAnnotations(platform, cluster);
  const gateway: IGateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: {
      name: 'public',
      namespace: GATEWAYS,
      annotations: { ...issuerAnnotations(platform), ...annotations },
    },
    spec: {
      gatewayClassName: className,
      ...(Object.keys(entry).length > 0 && {
        // The class puts them on the Service of the gateway, where ExternalDNS and the load balancer read them.
        infrastructure: { annotations: entry },
      }),
      listeners: [
        {
          name: 'http',
          port: 80,
          protocol: 'HTTP',
          allowedRoutes: { namespaces: { from: 'All' } },
        },
        ...hostsOf(platform, cluster).map(httpsListener),
      ],
    },
  };
  return [namespace, gateway];
}
