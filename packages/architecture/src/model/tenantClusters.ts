import { compareNames } from './compareNames';

/** What says which clusters a tenant may use. */
interface Tenant {
  name: string;
  clusters?: readonly string[];
}

/**
 * Names of the clusters that each tenant may use: those that it has for
 * itself, else those that nobody has for itself.
 */
export function tenantClusters(
  tenants: readonly Tenant[],
  clusters: ReadonlyArray<{ name: string }>,
): (tenant: Tenant) => string[] {
  const taken = new Set(tenants.flatMap(tenant => tenant.clusters ?? []));
  const shared = clusters
    .map(({ name }) => name)
    .filter(name => !taken.has(name));
  return tenant => [...(tenant.clusters ?? shared)].sort(compareNames);
}
