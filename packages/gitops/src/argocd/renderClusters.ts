import type {
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';

/**
 * A cluster as the ApplicationSets read it. It names the API server and holds
 * no credentials: those are given to Argo CD itself.
 */
function clusterData(cluster: ClusterModel) {
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
    },
  };
}

/** One file of data for each cluster; adding a cluster adds a folder. */
export function renderClusters(model: PlatformModel): RepositoryFile[] {
  return model.clusters.map(cluster =>
    manifestFile(`clusters/${cluster.name}/cluster.yaml`, clusterData(cluster)),
  );
}
