import type {
  PlatformModel,
  TenantModel,
} from '@kubernetes-architect/architecture';

/** Namespaces of a tenant, each on the clusters that host its environment. */
export function destinations(model: PlatformModel, tenant: TenantModel) {
  const serverOf = new Map(
    model.clusters.map(({ name, server }) => [name, server]),
  );
  return tenant.namespaces.flatMap(({ name: namespace, clusters }) => {
    const servers = new Set(clusters.map(cluster => serverOf.get(cluster)));
    return [...servers].map(server => ({ namespace, server }));
  });
}
