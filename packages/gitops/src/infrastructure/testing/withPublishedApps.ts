import type { PlatformModel } from '@kubernetes-architect/architecture';

/** The model, whose apps with a port are all reached from outside. */
export function withPublishedApps(model: PlatformModel): PlatformModel {
  return {
    ...model,
    apps: model.apps.map(app =>
      app.port === undefined
        ? app
        : {
            ...app,
            ingress: app.ingress ?? { tlsSecretName: `${app.name}-tls` },
            environments: app.environments.map(environment => ({
              ...environment,
              ingressHost:
                environment.ingressHost ??
                `${app.name}.${environment.environment}.example.com`,
            })),
          },
    ),
  };
}
