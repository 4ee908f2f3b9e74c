import type { IProbe } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Probe';
import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';

/** An app that people reach by a name. */
export interface ProbedApp {
  name: string;
  tenant: string;
  url: string;
}

/** Apps of an environment with a way in, by name. */
export function probedApps(
  { model }: AddonPlatform,
  { name }: EnvironmentModel,
): ProbedApp[] {
  return model.apps.flatMap(app =>
    app.environments.flatMap(({ environment, ingressHost }) =>
      environment === name && ingressHost !== undefined
        ? [
            {
              name: `${app.name}-${environment}`,
              tenant: app.tenant,
              url: `https://${ingressHost}${app.healthPath ?? '/'}`,
            },
          ]
        : [],
    ),
  );
}

/** Asks for the app from inside the cluster by the name that users take, once in half a minute. */
export function appProbe({ name, tenant, url }: ProbedApp): IProbe {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'Probe',
    metadata: { name, namespace: 'monitoring' },
    spec: {
      jobName: 'apps',
      interval: '30s',
      module: 'http_2xx',
      prober: { url: 'blackbox-exporter-prometheus-blackbox-exporter:9115' },
      targets: {
        staticConfig: { static: [url], labels: { probe: name, tenant } },
      },
    },
  };
}
