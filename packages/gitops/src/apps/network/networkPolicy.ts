import type { AppModel } from '@kubernetes-architect/architecture';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { appLabels } from '../../manifests/labels';
import { isolatesPods } from '../../policies/networkIsolation';
import { retrievalEgress } from '../../retrieval/retrievalEgress';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { collectorNamespaces } from '../observability/providerScrape';
import { podSelector } from '../podSelector';
import { isRouted } from './httpRoute';
import { metricsEndpoint, servingPort } from '../workload/container';
import { APP_PORT_NAME, METRICS_PORT_NAME } from '../workload/probes';

function namespace(name: string) {
  return {
    namespaceSelector: {
      matchLabels: { 'kubernetes.io/metadata.name': name },
    },
  };
}

/** Networks of one's own, which a model is not loaded from. */
const PRIVATE_NETWORKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** Stores of models outside the cluster, which have no fixed addresses. */
const MODEL_STORES = {
  to: [{ ipBlock: { cidr: '0.0.0.0/0', except: PRIVATE_NETWORKS } }],
  ports: [{ port: 443, protocol: 'TCP' as const }],
};

/** Whether the model of an app comes over the network when a pod starts. */
function loadsModel({ inference }: AppModel): boolean {
  return inference?.uri !== undefined && !inference.uri.startsWith('pvc://');
}

/** Namespace from which requests from outside come in, if it is one. */
function entrance(app: AppModel, platform: AppPlatform): string | undefined {
  if (!app.ingress) return undefined;
  return (
    app.ingress.controllerNamespace ??
    platform.gateway?.proxyNamespace ??
    platform.entrance?.controllerNamespace
  );
}

/** Networks from which requests from outside come in, where no pod sends them. */
function entranceNetworks(
  app: AppModel,
  platform: AppPlatform,
): readonly string[] {
  return isRouted(app, platform) ? platform.gateway?.proxyNetworks ?? [] : [];
}

function ingressRules(app: AppModel, platform: AppPlatform) {
  const from = entrance(app, platform);
  const networks = entranceNetworks(app, platform);
  const metrics = metricsEndpoint(app, platform);
  const readers = platform.metrics
    ? [platform.metrics.namespace]
    : collectorNamespaces(platform);
  const serves = servingPort(app, platform) !== undefined;
  return [
    ...(serves
      ? [
          {
            from: [
              { podSelector: {} },
              ...(from === undefined ? [] : [namespace(from)]),
              ...networks.map(cidr => ({ ipBlock: { cidr } })),
            ],
            ports: [{ port: APP_PORT_NAME, protocol: 'TCP' as const }],
          },
        ]
      : []),
    ...(metrics && readers.length > 0
      ? [
          {
            from: readers.map(namespace),
            ports: [
              {
                port:
                  metrics.port === undefined
                    ? APP_PORT_NAME
                    : METRICS_PORT_NAME,
                protocol: 'TCP' as const,
              },
            ],
          },
        ]
      : []),
  ];
}

/**
 * What an app may talk to beyond DNS, where pods are isolated: the pods of its
 * own namespace, the
 * networks and services it names, and, on its ports, whoever may come in.
 */
export function appNetworkPolicy(
  app: AppModel,
  platform: AppPlatform,
): INetworkPolicy | undefined {
  if (!isolatesPods(platform.context)) return undefined;
  const ingress = ingressRules(app, platform);
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      podSelector: podSelector(app, platform),
      policyTypes: ['Ingress', 'Egress'],
      ...(ingress.length > 0 && { ingress }),
      egress: [
        { to: [{ podSelector: {} }] },
        ...app.egress.map(({ cidr, port, protocol }) => ({
          to: [{ ipBlock: { cidr } }],
          ports: [{ port, protocol }],
        })),
        ...(loadsModel(app) ? [MODEL_STORES] : []),
        ...retrievalEgress(app, platform).map(({ name, port }) => ({
          to: [namespace(name)],
          ports: [{ port, protocol: 'TCP' as const }],
        })),
      ],
    },
  };
}

/**
 * Lets in what comes through Cilium's own gateway, which is no pod:
 * https://docs.cilium.io/en/stable/network/servicemesh/ingress-and-network-policy/.
 */
export function appGatewayPolicy(
  app: AppModel,
  platform: AppPlatform,
): CustomObject | undefined {
  if (
    !isolatesPods(platform.context) ||
    !app.ingress ||
    app.ingress.className !== undefined ||
    platform.gateway?.kind !== 'cilium-gateway'
  )
    return undefined;
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      endpointSelector: podSelector(app, platform),
      ingress: [
        {
          fromEntities: ['ingress'],
          toPorts: [
            {
              ports: [
                {
                  port: String(servingPort(app, platform)),
                  protocol: 'TCP',
                },
              ],
            },
          ],
        },
      ],
    },
  };
}
