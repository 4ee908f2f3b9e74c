import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { renderApplicationSets } from './renderApplicationSets';
import { renderArgoCdBootstrap } from './renderBootstrap';
import { renderClusters } from './renderClusters';
import { renderProjects } from './renderProjects';
import { renderTargets } from './renderTargets';

/** The files by which Argo CD finds tenants and apps and brings them into the clusters. */
export function renderArgoCd(model: PlatformModel): RepositoryFile[] {
  return [
    ...renderArgoCdBootstrap(model),
    ...renderProjects(model),
    ...renderClusters(model),
    ...renderTargets(model),
    ...renderApplicationSets(model),
  ];
}
