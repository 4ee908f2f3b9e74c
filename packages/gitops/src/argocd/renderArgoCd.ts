import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { renderApplicationSets } from './renderApplicationSets';
import { renderArgoCdBootstrap } from './renderBootstrap';
import { renderClusters } from './renderClusters';
import { renderProjects } from './renderProjects';
import { renderTargets } from './renderTargets';

/** The files by which Argo CD finds add-ons, policies, tenants and apps and brings them into the clusters. */
export function renderArgoCd(wiring: Wiring): RepositoryFile[] {
  const sets = renderApplicationSets(wiring);
  return [
    ...renderArgoCdBootstrap(wiring.model, { hasSets: sets.length > 0 }),
    ...renderProjects(wiring),
    ...renderClusters(wiring),
    ...renderTargets(wiring.model),
    ...sets,
  ];
}
