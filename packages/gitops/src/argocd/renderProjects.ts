import type {
  PlatformModel,
  TenantModel,
} from '@kubernetes-architect/architecture';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { APP_KINDS } from '../apps/appKinds';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import {
  ARGOCD_DESTINATION,
  ARGOCD_NAMESPACE,
  PLATFORM_PROJECT,
} from './argocdNames';

/** What the tenants' folders and the root Application are made of. */
const PLATFORM_KINDS = [
  { group: '', kind: 'LimitRange' },
  { group: '', kind: 'ResourceQuota' },
  { group: 'argoproj.io', kind: 'AppProject' },
  { group: 'argoproj.io', kind: 'ApplicationSet' },
  { group: 'networking.k8s.io', kind: 'NetworkPolicy' },
  { group: 'rbac.authorization.k8s.io', kind: 'Role' },
  { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
];

function destinations(model: PlatformModel, tenant: TenantModel) {
  const serverOf = new Map(
    model.clusters.map(({ name, server }) => [name, server]),
  );
  return tenant.namespaces.flatMap(namespace =>
    namespace.clusters.map(cluster => ({
      namespace: namespace.name,
      server: serverOf.get(cluster),
    })),
  );
}

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

function platformProject(model: PlatformModel): IAppProject {
  return project(PLATFORM_PROJECT, {
    description: 'Projects, ApplicationSets and the namespaces of the tenants',
    clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }],
    destinations: [
      ARGOCD_DESTINATION,
      ...model.tenants.flatMap(tenant => destinations(model, tenant)),
    ],
    namespaceResourceWhitelist: PLATFORM_KINDS,
    sourceRepos: [model.delivery.repository.url],
  });
}

function tenantProject(model: PlatformModel, tenant: TenantModel): IAppProject {
  return project(tenant.name, {
    description: `Apps of ${tenant.name}`,
    clusterResourceWhitelist: [],
    destinations: destinations(model, tenant),
    namespaceResourceWhitelist: APP_KINDS.map(({ group, kind }) => ({
      group,
      kind,
    })),
    sourceRepos: [model.delivery.repository.url],
  });
}

/** One project for the platform and one for each tenant: sources, destinations, kinds. */
export function renderProjects(model: PlatformModel): RepositoryFile[] {
  return [
    manifestFile(`projects/${PLATFORM_PROJECT}.yaml`, platformProject(model)),
    ...model.tenants.map(tenant =>
      manifestFile(
        `projects/${tenant.name}.yaml`,
        tenantProject(model, tenant),
      ),
    ),
  ];
}
