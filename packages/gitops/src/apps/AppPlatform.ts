import { prometheusAddress, stageOf } from '@kubernetes-architect/addons';
import type { DeliveryEngine } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../RenderContext';
import { entranceOf } from './network/entrance';
import { providerGateway } from './network/providerGateway';

/** What was decided, before anything is made of apps. */
type Decided = Omit<RenderContext, 'apps'>;

/** An implementation of Gateway API. */
export type GatewayKind =
  | 'azure-gateway'
  | 'cilium-gateway'
  | 'contour'
  | 'envoy-gateway'
  | 'gke-gateway'
  | 'istio-gateway'
  | 'kong'
  | 'traefik';

/** The gateway that routes of apps attach to. */
export interface GatewayPlatform {
  kind: GatewayKind;
  /** Namespace of the pods that requests come from; absent where they come from outside the cluster. */
  proxyNamespace?: string;
  /** Networks that requests come from where no pod sends them. */
  proxyNetworks?: readonly string[];
  /** Whether the gateway limits and authenticates every route. */
  enforces: boolean;
}

/** What serves an Ingress of apps that name no class of their own. */
export interface EntrancePlatform {
  className: string;
  controllerNamespace: string;
  annotations: Record<string, string>;
}

/** What reads metrics and rules. */
export interface MetricsPlatform {
  kind: 'prometheus' | 'victoria';
  namespace: string;
  /** Where queries of an environment are answered, by its name. */
  addresses: Readonly<Record<string, string>>;
}

/** What the platform has decided, as far as apps depend on it. */
export interface AppPlatform {
  name: string;
  engine: DeliveryEngine;
  packaging: 'cdk8s' | 'helm' | 'jsonnet' | 'kustomize';
  scaler: 'horizontal' | 'keda' | 'vertical';
  rollouts: 'argo-rollouts' | 'flagger' | 'rolling';
  gateway?: GatewayPlatform;
  /** The controller that serves an Ingress of apps where no gateway is there. */
  entrance?: EntrancePlatform;
  metrics?: MetricsPlatform;
  secrets?: 'external-secrets' | 'sealed-secrets' | 'sops' | 'vault';
  serving: 'bentoml' | 'kserve' | 'plain' | 'seldon' | 'triton' | 'vllm';
  /** Percentage of requests that succeed, unless an app says otherwise. */
  availability: number;
  /** Whether alerts follow from how fast an objective is used up. */
  burnRates: boolean;
  context: Pick<RenderContext, 'choices' | 'model'>;
}

/** Namespaces of the proxies of each gateway that runs in the cluster, unless its add-on says another. */
const PROXY_NAMESPACES: Readonly<
  Record<Exclude<GatewayKind, 'azure-gateway' | 'gke-gateway'>, string>
> = {
  'cilium-gateway': 'kube-system',
  contour: 'projectcontour',
  'envoy-gateway': 'envoy-gateway-system',
  'istio-gateway': 'gateways',
  kong: 'kong',
  traefik: 'traefik',
};

const DEFAULT_AVAILABILITY = 99.9;

function isOneOf<T extends string>(
  options: readonly T[],
  value: string | undefined,
): value is T {
  return (options as readonly (string | undefined)[]).includes(value);
}

function gatewayOf({
  model,
  choices,
  addons,
}: Decided): GatewayPlatform | undefined {
  const { ingress } = choices;
  if (ingress === 'provider-load-balancer') return providerGateway(model);
  const kinds = Object.keys(PROXY_NAMESPACES) as Array<
    keyof typeof PROXY_NAMESPACES
  >;
  if (!isOneOf(kinds, ingress)) return undefined;
  const addon = addons.find(({ definition }) => definition.name === ingress);
  return {
    kind: ingress,
    proxyNamespace: addon?.definition.namespace ?? PROXY_NAMESPACES[ingress],
    enforces: isOneOf(['gateway-policies', 'kong'], choices['api-gateway']),
  };
}

function metricsKind({
  choices,
  hasAddon,
}: Decided): MetricsPlatform['kind'] | undefined {
  if (
    choices.metrics === 'victoria-metrics' ||
    hasAddon('victoria-metrics-k8s-stack')
  )
    return 'victoria';
  return isOneOf(['kube-prometheus-stack', 'thanos'], choices.metrics) ||
    hasAddon('kube-prometheus-stack')
    ? 'prometheus'
    : undefined;
}

function metricsOf(context: Decided): MetricsPlatform | undefined {
  const { hasAddon, model } = context;
  const kind = metricsKind(context);
  if (!kind) return undefined;
  // A cluster has the settings of its last environment, and with them what answers.
  const hosting = model.clusters.flatMap(cluster => {
    const stage = stageOf(model, cluster);
    if (!stage) return [];
    const address = prometheusAddress({ has: hasAddon }, stage);
    return cluster.environments.map(name => [name, address] as const);
  });
  return {
    kind,
    namespace: 'monitoring',
    addresses: Object.fromEntries(hosting),
  };
}

function scalerOf({ choices, hasAddon }: Decided): AppPlatform['scaler'] {
  const scaling = choices['pod-autoscaling'];
  if (scaling === 'vertical-only') return 'vertical';
  return scaling === 'keda' || hasAddon('keda') ? 'keda' : 'horizontal';
}

function rolloutsOf({ choices, hasAddon }: Decided): AppPlatform['rollouts'] {
  const tools = ['argo-rollouts', 'flagger'] as const;
  const chosen = choices['progressive-delivery'];
  return isOneOf(tools, chosen) ? chosen : tools.find(hasAddon) ?? 'rolling';
}

/** Reads out of what was decided what apps depend on. */
export function appPlatform(context: Decided): AppPlatform {
  const { choices, model } = context;
  const { packaging, secrets, 'ai-serving': serving } = choices;
  const gateway = gatewayOf(context);
  const entrance = entranceOf(context);
  const metrics = metricsOf(context);
  return {
    name: model.name,
    engine: model.delivery.engine,
    packaging: isOneOf(['cdk8s', 'helm', 'jsonnet'], packaging)
      ? packaging
      : 'kustomize',
    scaler: scalerOf(context),
    rollouts: rolloutsOf(context),
    ...(gateway && { gateway }),
    ...(entrance && { entrance }),
    ...(metrics && { metrics }),
    ...(isOneOf(
      ['external-secrets', 'sealed-secrets', 'sops', 'vault'],
      secrets,
    ) && { secrets }),
    serving: isOneOf(['bentoml', 'kserve', 'seldon', 'triton', 'vllm'], serving)
      ? serving
      : 'plain',
    availability:
      model.intent.spec.requirements?.availability ?? DEFAULT_AVAILABILITY,
    burnRates: choices['service-level-objectives'] !== 'thresholds',
    context: { choices, model },
  };
}
