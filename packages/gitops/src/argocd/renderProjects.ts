import {
  gitSource,
  type TenantModel,
} from '@kubernetes-architect/architecture';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { appKinds } from '../apps/appKinds';
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

function tenantProject(wiring: Wiring, tenant: TenantModel): IAppProject {
  const { model } = wiring;
  return project(tenant.name, {
    description: `Apps of ${tenant.name}`,
    clusterResourceWhitelist: [],
    destinations: destinations(model, tenant),
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
      project(PLATFORM_PROJECT, platformProjectSpec(wiring)),
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
