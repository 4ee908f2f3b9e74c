import type { PlatformIntent } from '../intentSchema';

type Spec = PlatformIntent['spec'];
type Tenant = NonNullable<Spec['tenants']>[number];
type Cluster = Spec['clusters'][number];

/** What would give a tenant clusters for itself. */
export interface TenantClusters {
  /** Place of the tenant. */
  tenant: number;
  /** All that it would name. */
  clusters: string[];
  /** Those of them that are not there yet, as `spec.clusters` takes them. */
  added: Cluster[];
}

/** Most characters of the name of a cluster. */
const MAX_NAME = 40;

/** The tenant after which a cluster is called, such as `shop` of `shop-dev`. */
function namesake(
  { name }: Cluster,
  tenants: readonly Tenant[],
): string | undefined {
  return tenants.find(
    tenant => name === tenant.name || name.startsWith(`${tenant.name}-`),
  )?.name;
}

/** A cluster like another one, for a part of what that hosts. */
function copyFor(
  tenant: string,
  like: Cluster,
  {
    environments,
    engine,
  }: { environments: string[]; engine: Spec['delivery']['engine'] },
): Cluster {
  const name = `${tenant}-${like.name}`.slice(0, MAX_NAME).replace(/-+$/, '');
  return {
    name,
    environments,
    region: like.region,
    provider: like.provider,
    kubernetesVersion: like.kubernetesVersion,
    ...(engine === 'argocd' && { server: `https://${name}.example.com` }),
  };
}

/**
 * Clusters for each tenant that names none: those that are nobody's and are
 * called after it or after no tenant, and where these do not host all of its
 * environments, further ones like those that do. It is only said and never
 * done: which clusters there are is not for a decision to change.
 */
export function suggestTenantClusters({
  spec,
}: PlatformIntent): TenantClusters[] {
  const tenants = spec.tenants ?? [];
  const all = spec.environments.map(({ name }) => name);
  const taken = new Set(tenants.flatMap(({ clusters = [] }) => clusters));
  return tenants.flatMap(({ name, clusters, environments = all }, tenant) => {
    if (clusters) return [];
    const open = new Set(environments);
    const hostsOf = (cluster: Cluster) => {
      const hosted = cluster.environments.filter(each => open.has(each));
      hosted.forEach(each => open.delete(each));
      return hosted;
    };
    const free = spec.clusters
      .filter(cluster => !taken.has(cluster.name))
      .map(cluster => ({ cluster, of: namesake(cluster, tenants) }));
    const own = [
      ...free.filter(({ of }) => of === name),
      ...free.filter(({ of }) => of === undefined),
    ]
      .map(({ cluster }) => cluster)
      .filter(cluster => hostsOf(cluster).length > 0);
    own.forEach(cluster => taken.add(cluster.name));
    const added = spec.clusters.flatMap(like => {
      const hosted = hostsOf(like);
      return hosted.length > 0
        ? copyFor(name, like, {
            environments: hosted,
            engine: spec.delivery.engine,
          })
        : [];
    });
    return {
      tenant,
      clusters: [...own, ...added].map(cluster => cluster.name),
      added,
    };
  });
}
