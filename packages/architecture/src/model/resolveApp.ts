import { compareNames, sortByName } from './compareNames';
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
import { type App, resolveKind } from './resolveKind';
import { retrievalApps } from './retrievalApps';

type AppOverride = NonNullable<App['environments']>[number];
type Scaled = Extract<App, { kind: 'web' }>;

function scalingOf(
  part: Pick<Scaled, 'name'> &
    Partial<Pick<Scaled, 'replicas' | 'autoscaling'>>,
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

function defaultReplicas(app: App, environment: EnvironmentModel): number {
  if (app.kind === 'cron' || app.kind === 'job') return 1;
  return DEFAULT_REPLICAS[
    environment.production ? 'production' : 'nonproduction'
  ];
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
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
  const identity = override?.identity ?? app.identity;
  const featureFlags = { ...app.featureFlags, ...override?.featureFlags };
  return {
    environment: environment.name,
    namespace: namespace.name,
    clusters: namespace.clusters,
    image: override?.image ?? app.image,
    scaling: (override && scalingOf(override)) ??
      scalingOf(app) ?? { replicas: defaultReplicas(app, environment) },
    env: sortKeys({ ...app.env, ...override?.env }),
    ...('ingress' in app &&
      app.ingress && { ingressHost: hostIn(app.ingress.host, environment) }),
    ...(identity !== undefined && { identity }),
    ...(Object.keys(featureFlags).length > 0 && {
      featureFlags: sortKeys(featureFlags),
    }),
  };
}

function resolveOne(options: ResolveAppOptions): AppModel {
  const { app, tenant, environments } = options;
  const { cpu, memory } = { ...DEFAULT_RESOURCES, ...app.resources };
  return {
    name: app.name,
    tenant: app.tenant,
    kind: app.kind,
    ...(app.command && { command: app.command }),
    ...(app.args && { args: app.args }),
    ...(app.runAsUser !== undefined && { runAsUser: app.runAsUser }),
    ...resolveKind(app),
    resources: {
      cpu,
      memory,
      ...(app.resources?.cpuLimit !== undefined && {
        cpuLimit: app.resources.cpuLimit,
      }),
      memoryLimit: app.resources?.memoryLimit ?? memory,
    },
    secrets: sortByName(app.secrets ?? []).map(
      ({ as = 'files', ...secret }) => ({
        ...secret,
        keys: [...secret.keys].sort(compareNames),
        as,
      }),
    ),
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

interface ResolveAppOptions {
  app: App;
  tenant: TenantModel;
  environments: EnvironmentModel[];
}

/** An app with its defaults, in each environment where it runs, and the apps that it brings along. */
export function resolveApp(options: ResolveAppOptions): AppModel[] {
  return [
    resolveOne(options),
    ...retrievalApps(options.app).map(({ app, retrieval }) => ({
      ...resolveOne({ ...options, app }),
      retrieval,
    })),
  ];
}
