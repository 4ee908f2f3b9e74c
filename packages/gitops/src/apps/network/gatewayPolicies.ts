import type {
  AppModel,
  IngressModel,
} from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';

type RateLimit = NonNullable<IngressModel['rateLimit']>;

/** Requests that every route may take where the gateway enforces limits and the app names none. */
const DEFAULT_RATE_LIMIT: RateLimit = { requests: 100, per: 'second' };

const ENVOY_UNITS = { second: 'Second', minute: 'Minute', hour: 'Hour' };
const PERIODS = { second: '1s', minute: '1m', hour: '1h' };

/** Limit of the route of an app: its own, else that of every route. */
export function rateLimitOf(
  app: AppModel,
  platform: AppPlatform,
): RateLimit | undefined {
  return (
    app.ingress?.rateLimit ??
    (platform.gateway?.enforces ? DEFAULT_RATE_LIMIT : undefined)
  );
}

function policy(
  app: AppModel,
  type: { apiVersion: string; kind: string },
  spec: object,
): CustomObject {
  return {
    ...type,
    metadata: { name: app.name, labels: appLabels(app) },
    spec,
  };
}

function targets(app: AppModel) {
  return [
    { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: app.name },
  ];
}

/** https://gateway.envoyproxy.io/docs/tasks/traffic/local-rate-limit/ */
function envoyLimit(app: AppModel, limit: RateLimit): CustomObject {
  const type = {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'BackendTrafficPolicy',
  };
  return policy(app, type, {
    targetRefs: targets(app),
    rateLimit: {
      type: 'Local',
      local: {
        rules: [
          {
            limit: { requests: limit.requests, unit: ENVOY_UNITS[limit.per] },
          },
        ],
      },
    },
  });
}

/** https://gateway.envoyproxy.io/docs/tasks/security/jwt-authentication/ */
function envoyAuthentication(
  app: AppModel,
  tokens: NonNullable<IngressModel['authentication']>,
): CustomObject {
  const type = {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'SecurityPolicy',
  };
  return policy(app, type, {
    targetRefs: targets(app),
    jwt: {
      providers: [
        {
          name: 'issuer',
          issuer: tokens.issuer,
          audiences: tokens.audiences,
          remoteJWKS: { uri: tokens.jwksUri },
        },
      ],
    },
  });
}

/** https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/ratelimit/ */
function traefikLimit(app: AppModel, limit: RateLimit): CustomObject {
  const type = { apiVersion: 'traefik.io/v1alpha1', kind: 'Middleware' };
  return policy(app, type, {
    rateLimit: {
      average: limit.requests,
      burst: limit.requests,
      period: PERIODS[limit.per],
    },
  });
}

/** A plugin has its settings beside the metadata: https://developer.konghq.com/plugins/rate-limiting/. */
function kongLimit(app: AppModel, limit: RateLimit) {
  return {
    apiVersion: 'configuration.konghq.com/v1',
    kind: 'KongPlugin',
    metadata: { name: app.name, labels: appLabels(app) },
    config: { [limit.per]: limit.requests, policy: 'local' },
    plugin: 'rate-limiting',
  };
}

function openPaths(app: AppModel): string[] {
  return [app.healthPath ?? '/', ...(app.metrics ? [app.metrics.path] : [])];
}

/** https://istio.io/latest/docs/reference/config/security/request_authentication/ */
function istioAuthentication(
  app: AppModel,
  tokens: NonNullable<IngressModel['authentication']>,
): CustomObject[] {
  const selector = {
    matchLabels: { 'app.kubernetes.io/name': app.name },
  };
  const security = 'security.istio.io/v1';
  return [
    policy(
      app,
      { apiVersion: security, kind: 'RequestAuthentication' },
      {
        selector,
        jwtRules: [
          {
            issuer: tokens.issuer,
            audiences: tokens.audiences,
            jwksUri: tokens.jwksUri,
          },
        ],
      },
    ),
    policy(
      app,
      { apiVersion: security, kind: 'AuthorizationPolicy' },
      {
        selector,
        action: 'DENY',
        // The kubelet and Prometheus have no tokens.
        rules: [
          {
            from: [{ source: { notRequestPrincipals: ['*'] } }],
            to: [{ operation: { notPaths: openPaths(app) } }],
          },
        ],
      },
    ),
  ];
}

/** Where the load balancer of GKE asks for health: https://cloud.google.com/kubernetes-engine/docs/how-to/configure-gateway-resources#configure_health_check. */
function gkeHealthCheck(app: AppModel): CustomObject[] {
  const type = {
    apiVersion: 'networking.gke.io/v1',
    kind: 'HealthCheckPolicy',
  };
  return [
    policy(app, type, {
      default: {
        config: {
          type: 'HTTP',
          httpHealthCheck: { requestPath: app.healthPath ?? '/' },
        },
      },
      targetRef: { group: '', kind: 'Service', name: app.name },
    }),
  ];
}

/** What a gateway can be told about a route. */
export const GATEWAY_ABILITIES: Readonly<
  Record<
    NonNullable<AppPlatform['gateway']>['kind'],
    ReadonlyArray<'authentication' | 'rateLimit'>
  >
> = {
  'azure-gateway': [],
  'cilium-gateway': [],
  contour: [],
  'envoy-gateway': ['authentication', 'rateLimit'],
  'gke-gateway': [],
  'istio-gateway': ['authentication'],
  kong: ['rateLimit'],
  traefik: ['rateLimit'],
};

/** Limits and authentication of the route of an app, as its gateway knows them. */
export function appGatewayPolicies(app: AppModel, platform: AppPlatform) {
  const limit = rateLimitOf(app, platform);
  const tokens = app.ingress?.authentication;
  switch (platform.gateway?.kind) {
    case 'envoy-gateway':
      return [
        ...(limit ? [envoyLimit(app, limit)] : []),
        ...(tokens ? [envoyAuthentication(app, tokens)] : []),
      ];
    case 'gke-gateway':
      return gkeHealthCheck(app);
    case 'istio-gateway':
      return tokens ? istioAuthentication(app, tokens) : [];
    case 'kong':
      return limit ? [kongLimit(app, limit)] : [];
    case 'traefik':
      return limit ? [traefikLimit(app, limit)] : [];
    default:
      return [];
  }
}
