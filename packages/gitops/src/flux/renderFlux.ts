import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { renderFluxBootstrap } from './renderFluxBootstrap';
import { renderFluxCluster } from './renderFluxCluster';

/** The files by which Flux finds add-ons, policies, tenants and apps in each cluster. */
export function renderFlux(wiring: Wiring): RepositoryFile[] {
  return [
    ...renderFluxBootstrap(wiring),
    ...wiring.model.clusters.flatMap(cluster =>
      renderFluxCluster(wiring, cluster),
    ),
  ];
}
