import type { PlatformIntent } from '../intent/intentSchema';
import { compareNames } from './compareNames';
import {
  DEFAULT_REPLICAS,
  DEFAULT_RESOURCES,
  DEFAULT_TARGET_CPU_PERCENT,
} from './defaults';
import type {
  AppEnvironmentModel,
  AppModel,
  EnvironmentModel,
  ScalingModel,
  TenantModel,
  TenantNamespaceModel,
} from './PlatformModel';

/** An app of the intent. */
type App = NonNullable<PlatformIntent['spec']['apps']>[number];
type AppOverride = NonNullable<App['environments']>[number];

function scalingOf(
  part: Pick<App, 'replicas' | 'autoscaling'>,
): ScalingModel | undefined {
  if (part.autoscaling) {
    return {
      autoscaling: {
        targetCpuPercent: DEFAULT_TARGET_CPU_PERCENT,
        ...part.autoscaling,
      },
    };
  }
  return part.replicas === undefined ? undefined : { replicas: part.replicas };
}

function sortKeys(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).sort(([left], [right]) => compareNames(left, right)),
  );
}

function hostIn(host: string, environment: EnvironmentModel): string {
  return environment.production ? host : `${environment.name}.${host}`;
}

function resolveAppEnvironment(options: {
  app: App;
  override?: AppOverride;
  environment: EnvironmentModel;
  namespace: TenantNamespaceModel;
}): AppEnvironmentModel {
  const { app, override, environment, namespace } = options;
  const fallback = {
    replicas:
      DEFAULT_REPLICAS[environment.production ? 'production' : 'nonproduction'],
  };
  return {
    environment: environment.name,
    namespace: namespace.name,
    clusters: namespace.clusters,
    image: override?.image ?? app.image,
    scaling: (override && scalingOf(override)) ?? scalingOf(app) ?? fallback,
    env: sortKeys({ ...app.env, ...override?.env }),
    ...(app.kind === 'web' &&
      app.ingress && { ingressHost: hostIn(app.ingress.host, environment) }),
  };
}

function resolveKind(
  app: App,
): Pick<AppModel, 'port' | 'healthPath' | 'livenessCommand' | 'ingress'> {
  if (app.kind === 'worker') {
    return app.livenessCommand ? { livenessCommand: app.livenessCommand } : {};
  }
  const { port, healthPath = '/', ingress } = app;
  if (!ingress) return { port, healthPath };
  const {
    className,
    controllerNamespace,
    tlsSecretName = `${app.name}-tls`,
  } = ingress;
  return {
    port,
    healthPath,
    ingress: { className, controllerNamespace, tlsSecretName },
  };
}

/** An app with its defaults, in each environment where it runs. */
export function resolveApp(options: {
  app: App;
  tenant: TenantModel;
  environments: EnvironmentModel[];
}): AppModel {
  const { app, tenant, environments } = options;
  const { cpu, memory } = { ...DEFAULT_RESOURCES, ...app.resources };
  return {
    name: app.name,
    tenant: app.tenant,
    kind: app.kind,
    ...resolveKind(app),
    resources: {
      cpu,
      memory,
      ...(app.resources?.cpuLimit !== undefined && {
        cpuLimit: app.resources.cpuLimit,
      }),
      memoryLimit: app.resources?.memoryLimit ?? memory,
    },
    egress: (app.egress ?? []).map(({ cidr, port, protocol = 'TCP' }) => ({
      cidr,
      port,
      protocol,
    })),
    environments: environments.flatMap(environment => {
      const override = app.environments?.find(
        ({ name }) => name === environment.name,
      );
      const namespace = tenant.namespaces.find(
        candidate => candidate.environment === environment.name,
      );
      if (!namespace || (app.environments && !override)) return [];
      return [resolveAppEnvironment({ app, override, environment, namespace })];
    }),
  };
}
