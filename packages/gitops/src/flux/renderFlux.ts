import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { renderFluxBootstrap } from './renderFluxBootstrap';
import { renderFluxCluster } from './renderFluxCluster';

/** The files by which Flux finds tenants and apps in each cluster. */
export function renderFlux(model: PlatformModel): RepositoryFile[] {
  return [
    ...renderFluxBootstrap(),
    ...model.clusters.flatMap(cluster => renderFluxCluster(model, cluster)),
  ];
}
