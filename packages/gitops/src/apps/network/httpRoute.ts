import type { AppModel } from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { workloadKind } from '../workload/workloadKind';
import { rateLimitOf } from './gatewayPolicies';
import { SERVICE_PORT } from './service';

/** The gateway that the add-ons for Gateway API declare. */
const PUBLIC_GATEWAY = { name: 'public', namespace: 'gateways' };

/** Longest name of a listener that the add-ons make from a host. */
const MAX_LISTENER_NAME = 59;

/** The listener with TLS for a host, to which its routes attach. */
export function parentReference(host: string) {
  return {
    group: 'gateway.networking.k8s.io',
    kind: 'Gateway',
    ...PUBLIC_GATEWAY,
    sectionName: host.replace(/\./g, '-').slice(0, MAX_LISTENER_NAME),
  };
}

/** Whether an app is a route of the gateway of the platform. */
export function isRouted(app: AppModel, platform: AppPlatform): boolean {
  return (
    app.ingress !== undefined &&
    app.ingress.className === undefined &&
    platform.gateway !== undefined
  );
}

/** Service that a route leads to; KServe names its own after the predictor. */
function backendName(app: AppModel, platform: AppPlatform): string {
  return workloadKind(app, platform).kind === 'InferenceService'
    ? `${app.name}-predictor`
    : app.name;
}

/** Way into an app through the gateway, over TLS only. */
export function appHttpRoute(options: {
  app: AppModel;
  platform: AppPlatform;
  host: string;
}): CustomObject {
  const { app, platform, host } = options;
  const limit = rateLimitOf(app, platform);
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: {
      name: app.name,
      labels: appLabels(app),
      ...(platform.gateway?.kind === 'kong' &&
        limit && { annotations: { 'konghq.com/plugins': app.name } }),
    },
    spec: {
      hostnames: [host],
      parentRefs: [parentReference(host)],
      rules: [
        {
          backendRefs: [
            {
              group: '',
              kind: 'Service',
              name: backendName(app, platform),
              port: SERVICE_PORT,
              weight: 1,
            },
          ],
          ...(platform.gateway?.kind === 'traefik' &&
            limit && {
              filters: [
                {
                  type: 'ExtensionRef',
                  extensionRef: {
                    group: 'traefik.io',
                    kind: 'Middleware',
                    name: app.name,
                  },
                },
              ],
            }),
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
        },
      ],
    },
  };
}
