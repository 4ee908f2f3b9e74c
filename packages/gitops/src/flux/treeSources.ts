import type {
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import type { IOCIRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository';
import { artifactRepositories } from './artifactRepositories';
import { gitRepositories } from './gitRepositories';

/** Everything that a cluster reads the tree from. */
export function treeSources(
  model: PlatformModel,
  cluster: ClusterModel,
): Array<IGitRepository | IOCIRepository> {
  const { artifact } = model.delivery;
  return artifact
    ? artifactRepositories({ model, cluster, artifact })
    : gitRepositories(model, cluster);
}
