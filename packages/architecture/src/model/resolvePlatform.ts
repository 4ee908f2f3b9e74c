import type { PlatformIntent } from '../intent/intentSchema';
import { compareNames, sortByName } from './compareNames';
import {
  DEFAULT_BRANCH,
  DEFAULT_EGRESS_PORT,
  DEFAULT_LANGUAGE,
  DEFAULT_QUOTA,
  IN_CLUSTER_SERVER,
  DEFAULT_TIME_ZONE,
} from './defaults';
import { namespaceName } from './derivedNames';
import type {
  ClusterModel,
  EnvironmentModel,
  PlatformModel,
  TenantModel,
} from './PlatformModel';
import { resolveAccess } from './resolveAccess';
import { resolveClusterNetwork } from './resolveClusterNetwork';
import { resolveApp } from './resolveApp';
import { resolveChoices } from './resolveChoices';
import { resolveOperators } from './resolveOperators';
import { resolvePolicies } from './resolvePolicies';
import { resolveRepositories } from './resolveRepositories';
import { tenantClusters } from './tenantClusters';
import { resolveEnvironments } from './resolveEnvironments';

type Cluster = PlatformIntent['spec']['clusters'][number];
type Tenant = NonNullable<PlatformIntent['spec']['tenants']>[number];

function resolveCluster(
  cluster: Cluster,
  environments: EnvironmentModel[],
): ClusterModel {
  const hosted = environments.filter(({ name }) =>
    cluster.environments.includes(name),
  );
  const tier =
    cluster.tier ??
    (hosted.some(({ production }) => production)
      ? 'production'
      : 'nonproduction');
  return {
    name: cluster.name,
    environments: hosted.map(({ name }) => name),
    region: cluster.region,
    provider: cluster.provider,
    tier,
    kubernetesVersion: cluster.kubernetesVersion,
    server: cluster.server ?? IN_CLUSTER_SERVER,
    ...resolveClusterNetwork(cluster, tier),
  };
}

function resolveTenant(options: {
  tenant: Tenant;
  environments: EnvironmentModel[];
  clusters: ClusterModel[];
}): TenantModel {
  const { tenant, environments, clusters } = options;
  return {
    name: tenant.name,
    owner: tenant.owner,
    ...(tenant.clusters && {
      clusters: [...tenant.clusters].sort(compareNames),
    }),
    quota: { ...DEFAULT_QUOTA, ...tenant.quota },
    egress: (tenant.egress ?? []).map(target => ({
      ...target,
      port: target.port ?? DEFAULT_EGRESS_PORT,
    })),
    namespaces: environments
      .filter(
        ({ name }) =>
          !tenant.environments || tenant.environments.includes(name),
      )
      .map(({ name: environment }) => ({
        name: namespaceName({ tenant: tenant.name, environment }),
        environment,
        clusters: clusters
          .filter(cluster => cluster.environments.includes(environment))
          .map(({ name }) => name),
      })),
  };
}

/**
 * Fills in what a valid intent leaves out. The result depends on what the
 * intent says alone, not on the order of its keys or entries.
 *
 * @public
 */
export function resolvePlatform(intent: PlatformIntent): PlatformModel {
  return { ...resolveParts(intent), choices: resolveChoices(intent) };
}

/** The platform without what was decided, which takes longer to find out than all the rest. */
export function resolveParts(
  intent: PlatformIntent,
): Omit<PlatformModel, 'choices'> {
  const { metadata, spec } = intent;
  const environments = resolveEnvironments(intent);
  const clusters = sortByName(spec.clusters).map(cluster =>
    resolveCluster(cluster, environments),
  );
  const clustersOf = tenantClusters(spec.tenants ?? [], clusters);
  const tenants = sortByName(spec.tenants ?? []).map(tenant => {
    const allowed = new Set(clustersOf(tenant));
    return resolveTenant({
      tenant,
      environments,
      clusters: clusters.filter(({ name }) => allowed.has(name)),
    });
  });
  const tenantByName = new Map(tenants.map(tenant => [tenant.name, tenant]));
  return {
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    ...(metadata.description !== undefined && {
      description: metadata.description,
    }),
    language: metadata.language ?? DEFAULT_LANGUAGE,
    intent,
    delivery: {
      engine: spec.delivery.engine,
      repository: {
        branch: DEFAULT_BRANCH,
        private: false,
        ...spec.delivery.repository,
      },
      repositories: resolveRepositories(intent),
      ...(spec.delivery.artifact && {
        artifact: { private: false, ...spec.delivery.artifact },
      }),
      syncWindows: (spec.delivery.syncWindows ?? []).map(window => ({
        timeZone: DEFAULT_TIME_ZONE,
        ...window,
      })),
      ...(spec.delivery.notifications && {
        notifications: spec.delivery.notifications,
      }),
    },
    addons: sortByName(spec.addons ?? []),
    policies: resolvePolicies(intent, environments),
    access: resolveAccess(intent),
    environments,
    clusters,
    tenants,
    apps: sortByName(
      (spec.apps ?? []).flatMap(app => {
        const tenant = tenantByName.get(app.tenant);
        return tenant ? resolveApp({ app, tenant, environments }) : [];
      }),
    ),
    operators: resolveOperators(intent, environments),
  };
}
