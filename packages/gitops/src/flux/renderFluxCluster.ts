import type {
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { crossplaneKustomizations } from '../infrastructure/crossplane/crossplaneKustomizations';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import { LABEL_PREFIX } from '../manifests/labels';
import { operatorKustomizations } from '../operators/delivery/operatorKustomizations';
import { tektonKustomizations } from '../pipelines/tekton/tektonKustomizations';
import {
  virtualClusterAddon,
  virtualOverlay,
} from '../tenants/virtual/virtualClusters';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';
import { clusterStages } from './clusterStages';
import { encryptsPullSecret } from '../secrets/tenantSecrets';
import { fluxDecryption } from './fluxDecryption';
import { fluxNotifications } from './fluxNotifications';
import { fluxKustomization } from './fluxKustomization';
import { environmentFluxSource, fluxSource } from './fluxSource';
import { treeSources } from './treeSources';
import { FLUX_NAMESPACE, FLUX_PLATFORM_ACCOUNT, FLUX_ROOT } from './fluxNames';

function root(model: PlatformModel, cluster: ClusterModel) {
  return fluxKustomization({
    name: FLUX_ROOT,
    path: `clusters/${cluster.name}`,
    serviceAccountName: FLUX_PLATFORM_ACCOUNT,
    source: fluxSource(model, { part: 'fleet' }),
  });
}

/** Account that Flux acts as in one namespace of a tenant, and nowhere else. */
function tenantAccount(tenant: string, namespace: string): IServiceAccount {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      name: namespace,
      namespace: FLUX_NAMESPACE,
      labels: { [`${LABEL_PREFIX}/tenant`]: tenant },
    },
    automountServiceAccountToken: false,
  };
}

function isProduction(model: PlatformModel, environment: string): boolean {
  return model.environments.some(
    ({ name, production }) => production && name === environment,
  );
}

function tenantKustomizationName(tenant: string, environment: string): string {
  return `tenant.${tenant}.${environment}`;
}

function tenantObjects(
  model: PlatformModel,
  cluster: ClusterModel,
  dependsOn: readonly string[],
): object[] {
  return model.tenants.flatMap(tenant =>
    tenant.namespaces
      .filter(({ clusters }) => clusters.includes(cluster.name))
      .flatMap(({ name, environment }) => [
        tenantAccount(tenant.name, name),
        fluxKustomization({
          name: tenantKustomizationName(tenant.name, environment),
          path: `tenants/${tenant.name}/envs/${environment}`,
          serviceAccountName: FLUX_PLATFORM_ACCOUNT,
          dependsOn,
          source: environmentFluxSource(model, { part: 'fleet' }, environment),
          orphan: isProduction(model, environment),
          ...(encryptsPullSecret(model, environment) && {
            decryption: fluxDecryption(model, environment),
          }),
        }),
      ]),
  );
}

/** The virtual clusters of the tenants, each with the apps that go into it. */
function virtualObjects(model: PlatformModel, cluster: ClusterModel): object[] {
  return model.tenants.flatMap(tenant =>
    tenant.namespaces
      .filter(({ clusters }) => clusters.includes(cluster.name))
      .map(({ environment }) =>
        fluxKustomization({
          name: `virtual-cluster.${tenant.name}.${environment}`,
          path: virtualOverlay(tenant.name, environment),
          serviceAccountName: FLUX_PLATFORM_ACCOUNT,
          dependsOn: [tenantKustomizationName(tenant.name, environment)],
          source: fluxSource(model, { part: 'fleet' }),
          orphan: isProduction(model, environment),
        }),
      ),
  );
}

function appObjects(model: PlatformModel, cluster: ClusterModel): object[] {
  return model.apps.flatMap(app =>
    app.environments
      .filter(({ clusters }) => clusters.includes(cluster.name))
      .map(({ environment, namespace }) =>
        fluxKustomization({
          name: `${app.name}.${environment}`,
          path: `apps/${app.name}/envs/${environment}`,
          serviceAccountName: namespace,
          dependsOn: [tenantKustomizationName(app.tenant, environment)],
          source: environmentFluxSource(
            model,
            { part: 'apps', tenant: app.tenant },
            environment,
          ),
          orphan: isProduction(model, environment),
          ...(app.secrets.length > 0 && {
            decryption: fluxDecryption(model, environment),
          }),
        }),
      ),
  );
}

/** What Flux reads on one cluster: its source, then its add-ons and policies, then the tenants and their apps. */
export function renderFluxCluster(
  wiring: Wiring,
  cluster: ClusterModel,
): RepositoryFile[] {
  const { model } = wiring;
  const folder = `clusters/${cluster.name}`;
  const before = clusterStages(wiring, cluster);
  const last = before.slice(-1).map(({ name }) => name);
  const notifications = fluxNotifications(wiring, cluster);
  const stages = [
    { name: 'notifications.yaml', objects: notifications },
    ...before.map(({ name, kustomization: object }) => ({
      name: `${name}.yaml`,
      objects: [object],
    })),
    {
      name: 'crossplane.yaml',
      objects: crossplaneKustomizations(wiring, cluster, last),
    },
    {
      name: 'pipelines.yaml',
      objects: tektonKustomizations(wiring, cluster, last),
    },
    {
      name: 'operators.yaml',
      objects: operatorKustomizations(wiring, cluster, last),
    },
    { name: 'tenants.yaml', objects: tenantObjects(model, cluster, last) },
    virtualClusterAddon(wiring)
      ? {
          name: 'virtual-clusters.yaml',
          objects: virtualObjects(model, cluster),
        }
      : { name: 'apps.yaml', objects: appObjects(model, cluster) },
  ].filter(({ objects }) => objects.length > 0);
  return [
    manifestFile(
      `${folder}/flux-system/sync.yaml`,
      ...treeSources(model, cluster),
      root(model, cluster),
    ),
    manifestFile(
      `${folder}/flux-system/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: ['sync.yaml'] }),
    ),
    ...stages.map(({ name, objects }) =>
      manifestFile(`${folder}/${name}`, ...objects),
    ),
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: ['flux-system', ...stages.map(({ name }) => name)],
      }),
    ),
  ];
}
