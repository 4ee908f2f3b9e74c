import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { stageOf } from '../../AddonPlatform';

/** Clusters of the same environment in other regions, and the cluster itself; the first has the writer. */
function regionsOf(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): ClusterModel[] {
  const stage = stageOf(model, cluster)?.name;
  return model.clusters.filter(
    each => stageOf(model, each)?.name === stage && stage !== undefined,
  );
}

/**
 * PostgreSQL over regions that all serve: one writes, and the others follow it
 * from its archive. Moving the writer is a change of `primary` in all of them:
 * https://cloudnative-pg.io/documentation/current/replica_cluster/
 */
export function regionalReplicas(options: {
  platform: AddonPlatform;
  cluster: ClusterModel;
  name: string;
  /** Where the log of the PostgreSQL of a cluster is kept. */
  archiveOf: (cluster: ClusterModel) => object;
}) {
  const { platform, cluster, name, archiveOf } = options;
  const regions = regionsOf(platform, cluster);
  const [primary] = regions;
  if (
    platform.choices['disaster-recovery'] !== 'active-active' ||
    regions.length < 2
  )
    return {};
  const source = cluster.name === primary.name ? regions[1].name : primary.name;
  return {
    replica: { self: cluster.name, primary: primary.name, source },
    externalClusters: regions.map(each => ({
      name: each.name,
      // Each archive knows its PostgreSQL by the same name.
      barmanObjectStore: { ...archiveOf(each), serverName: name },
    })),
    ...(cluster.name !== primary.name && {
      bootstrap: { recovery: { source } },
    }),
  };
}
