import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import {
  applicationSets,
  renderApplicationSets,
} from './renderApplicationSets';
import { renderArgoCdBootstrap } from './renderBootstrap';
import {
  isPerCluster,
  renderClusterFolders,
  renderSharedFolders,
  seenFromWithin,
  withGeneratorLabel,
} from './perCluster';
import { renderClusters } from './renderClusters';
import { renderProjects } from './renderProjects';
import { renderTargets } from './renderTargets';

/** One Argo CD that knows every cluster. */
function renderHub(wiring: Wiring): RepositoryFile[] {
  const sets = renderApplicationSets(applicationSets(wiring));
  return [
    ...renderArgoCdBootstrap(wiring, { hasSets: sets.length > 0 }),
    ...renderProjects(wiring),
    ...renderClusters(wiring),
    ...renderTargets(wiring.model),
    ...sets,
  ];
}

/** An Argo CD in each cluster, which reads the folder of its own. */
function renderEach(platform: Wiring): RepositoryFile[] {
  const wiring = seenFromWithin(platform);
  const sets = applicationSets(wiring).map(({ stage, set }) => ({
    stage,
    set: withGeneratorLabel(set),
  }));
  const shared = [...renderProjects(wiring), ...renderApplicationSets(sets)];
  return [
    ...renderArgoCdBootstrap(wiring, { hasSets: sets.length > 0 }),
    ...shared,
    ...renderSharedFolders(shared),
    ...renderClusters(wiring),
    ...renderClusterFolders(
      wiring,
      sets.map(({ set }) => set),
    ),
    ...renderTargets(wiring.model),
  ];
}

/** The files by which Argo CD finds add-ons, policies, tenants and apps and brings them into the clusters. */
export function renderArgoCd(wiring: Wiring): RepositoryFile[] {
  return isPerCluster(wiring.model) ? renderEach(wiring) : renderHub(wiring);
}
