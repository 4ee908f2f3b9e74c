import type { SelectedAddon } from '@kubernetes-architect/addons';
import type {
  EnvironmentModel,
  TenantModel,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';

const ADDON = 'vcluster';

/** The API server of a tenant in an environment, on every cluster that hosts the environment. */
export interface VirtualCluster {
  /** Name of the release: that of the namespace, which is unique. */
  name: string;
  tenant: TenantModel;
  environment: EnvironmentModel;
  /** Secret beside it that opens it: https://www.vcluster.com/docs/vcluster/configure/vcluster-yaml/export-kube-config. */
  secret: string;
}

/** The chart of virtual clusters, where each tenant gets one. */
export function virtualClusterAddon({
  choices,
  addons,
}: Pick<RenderContext, 'addons' | 'choices'>): SelectedAddon | undefined {
  return choices.tenancy === 'virtual-cluster'
    ? addons.find(({ definition }) => definition.name === ADDON)
    : undefined;
}

/** The virtual clusters of a tenant; none where tenants share the API servers. */
export function virtualClusters(
  context: RenderContext,
  tenant: TenantModel,
): VirtualCluster[] {
  if (!virtualClusterAddon(context)) return [];
  return tenant.namespaces.flatMap(({ name, environment: of }) =>
    context.model.environments
      .filter(environment => environment.name === of)
      .map(environment => ({
        name,
        tenant,
        environment,
        secret: `vc-${name}`,
      })),
  );
}

/** Folder of the virtual clusters of a tenant. */
export function virtualFolder(tenant: string): string {
  return `tenants/${tenant}/virtual-cluster`;
}

/** Folder of the virtual cluster in an environment. */
export function virtualOverlay(tenant: string, environment: string): string {
  return `${virtualFolder(tenant)}/envs/${environment}`;
}
