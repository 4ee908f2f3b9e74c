import { stageOf } from '@kubernetes-architect/addons';
import type {
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { layerFolder } from '../addons/addonLayers';
import { OBJECT_PARTS, type ObjectPart } from '../addons/PreparedAddon';
import { dividesClusters } from '../tenants/dividesClusters';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';

/** Path of the data of a cluster. */
export function clusterFile({ name }: ClusterModel): string {
  return `clusters/${name}/cluster.yaml`;
}

function optionalMap(key: string, entries: unknown[][]) {
  return entries.length === 0 ? {} : { [key]: Object.fromEntries(entries) };
}

/** The tenants of a cluster; said only where some tenants have clusters for themselves. */
function tenantFlags(model: PlatformModel, { name }: ClusterModel) {
  return dividesClusters(model)
    ? model.tenants
        .filter(({ namespaces }) =>
          namespaces.some(({ clusters }) => clusters.includes(name)),
        )
        .map(tenant => [tenant.name, true])
    : [];
}

/**
 * A cluster as the ApplicationSets read it. It names the API server and holds
 * no credentials: those are given to Argo CD itself.
 */
export function clusterData(
  { model, prepared }: Wiring,
  cluster: ClusterModel,
) {
  const stage = stageOf(model, cluster)?.name ?? '';
  const here = prepared.filter(({ isOn }) => isOn(cluster));
  const flags = here
    .filter(({ addon }) => addon.definition.source.kind !== 'objects')
    .map(({ addon }) => [addon.definition.name, true]);
  const folders = (part: ObjectPart) =>
    here.flatMap(each => {
      const folder = layerFolder(each[part], { cluster: cluster.name, stage });
      return folder === undefined ? [] : [[each.addon.definition.name, folder]];
    });
  const secrets = here
    .filter(each => each.secrets.byCluster.has(cluster.name))
    .map(({ addon }) => [addon.definition.name, true]);
  return {
    cluster: {
      name: cluster.name,
      server: cluster.server,
      labels: {
        provider: cluster.provider,
        region: cluster.region,
        tier: cluster.tier,
      },
      annotations: { 'kubernetes-version': cluster.kubernetesVersion },
      environments: Object.fromEntries(
        cluster.environments.map(environment => [environment, true]),
      ),
      // The environment whose settings the cluster takes.
      stage,
      ...optionalMap('tenants', tenantFlags(model, cluster)),
      ...optionalMap('addons', flags),
      ...OBJECT_PARTS.reduce(
        (maps, part) => ({ ...maps, ...optionalMap(part, folders(part)) }),
        {},
      ),
      ...optionalMap('secrets', secrets),
    },
  };
}

/** One file of data for each cluster; adding a cluster adds a folder. */
export function renderClusters(wiring: Wiring): RepositoryFile[] {
  return wiring.model.clusters.map(cluster =>
    manifestFile(clusterFile(cluster), clusterData(wiring, cluster)),
  );
}
