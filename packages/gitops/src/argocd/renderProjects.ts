import {
  gitSource,
  type TenantModel,
} from '@kubernetes-architect/architecture';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { appKinds } from '../apps/appKinds';
import { prepareAddon } from '../addons/PreparedAddon';
import { virtualClusterName } from '../tenants/virtual/virtualClusterSets';
import { virtualClusterAddon } from '../tenants/virtual/virtualClusters';
import { previewProjects } from '../previews/previewProjects';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';
import { ARGOCD_NAMESPACE, PLATFORM_PROJECT } from './argocdNames';
import { destinations } from './destinations';
import { platformProjectSpec } from './platformProject';
import { tenantSyncWindows } from './syncWindows';

function project(name: string, spec: IAppProject['spec']): IAppProject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    // Projects come before the ApplicationSets that use them.
    metadata: {
      name,
      namespace: ARGOCD_NAMESPACE,
      annotations: { 'argocd.argoproj.io/sync-wave': '-1' },
    },
    spec,
  };
}

/** Where the apps of a tenant may go: its namespaces, or its virtual clusters. */
function tenantDestinations(wiring: Wiring, tenant: TenantModel) {
  return virtualClusterAddon(wiring)
    ? tenant.namespaces.flatMap(({ name: namespace, clusters }) =>
        clusters.map(cluster => ({
          namespace,
          name: virtualClusterName({ namespace, cluster }),
        })),
      )
    : destinations(wiring.model, tenant);
}

/** The platform also brings in the chart of which each tenant gets a release. */
function withVirtualClusters(wiring: Wiring): Wiring {
  const addon = virtualClusterAddon(wiring);
  return addon
    ? { ...wiring, prepared: [...wiring.prepared, prepareAddon(addon)] }
    : wiring;
}

function tenantProject(wiring: Wiring, tenant: TenantModel): IAppProject {
  const { model } = wiring;
  return project(tenant.name, {
    description: `Apps of ${tenant.name}`,
    clusterResourceWhitelist: [],
    destinations: tenantDestinations(wiring, tenant),
    namespaceResourceWhitelist: appKinds(wiring, tenant).map(
      ({ group, kind }) => ({ group, kind }),
    ),
    sourceRepos: [
      gitSource(model, { part: 'apps', tenant: tenant.name }).repoURL,
    ],
    ...tenantSyncWindows(model, tenant),
  });
}

/** One project for the platform and one for each tenant: sources, destinations, kinds. */
export function renderProjects(wiring: Wiring): RepositoryFile[] {
  const { model } = wiring;
  return [
    manifestFile(
      `projects/${PLATFORM_PROJECT}.yaml`,
      project(
        PLATFORM_PROJECT,
        platformProjectSpec(withVirtualClusters(wiring)),
      ),
    ),
    ...model.tenants.map(tenant =>
      manifestFile(
        `projects/${tenant.name}.yaml`,
        tenantProject(wiring, tenant),
      ),
    ),
    ...previewProjects(wiring).map(({ name, spec }) =>
      manifestFile(`projects/${name}.yaml`, project(name, spec)),
    ),
  ];
}
