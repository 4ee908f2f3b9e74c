import type { TenantModel } from '@kubernetes-architect/architecture';
import {
  USER_VALUES_FILE,
  userValuesFile,
  VALUES_FILE,
} from '../../addons/userValues';
import { TARGET_FILE } from '../../argocd/renderTargets';
import { FLUX_NAMESPACE } from '../../flux/fluxNames';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import {
  virtualApps,
  virtualRelease,
  virtualValuesName,
} from './fluxVirtualCluster';
import {
  type VirtualCluster,
  virtualClusterAddon,
  virtualClusters,
  virtualOverlay,
} from './virtualClusters';
import { virtualClusterValues } from './virtualClusterValues';
import { virtualReadme } from './virtualReadme';

/** The release and the apps as Flux brings them in. */
function fluxFiles(
  context: RenderContext,
  virtual: VirtualCluster,
  folder: string,
): RepositoryFile[] {
  const addon = virtualClusterAddon(context);
  const apps = virtualApps(context, virtual);
  const files = [
    manifestFile(
      `${folder}/release.yaml`,
      ...(addon ? virtualRelease(virtual, addon) : []),
    ),
    ...(apps.length > 0 ? [manifestFile(`${folder}/apps.yaml`, ...apps)] : []),
  ];
  const valuesMap = (layer: 'base' | 'user', file: string) => ({
    name: virtualValuesName(virtual, layer),
    namespace: FLUX_NAMESPACE,
    files: [`${VALUES_FILE}=${file}`],
    options: { disableNameSuffixHash: true },
  });
  return [
    ...files,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: files.map(({ path }) => path.slice(folder.length + 1)),
        configMapGenerator: [
          valuesMap('base', VALUES_FILE),
          valuesMap('user', USER_VALUES_FILE),
        ],
      }),
    ),
  ];
}

function renderOne(
  context: RenderContext,
  virtual: VirtualCluster,
): RepositoryFile[] {
  const { name, tenant, environment } = virtual;
  const folder = virtualOverlay(tenant.name, environment.name);
  return [
    manifestFile(
      `${folder}/${VALUES_FILE}`,
      virtualClusterValues(context, virtual),
    ),
    userValuesFile(`${folder}/${USER_VALUES_FILE}`),
    ...(context.model.delivery.engine === 'flux'
      ? fluxFiles(context, virtual, folder)
      : [
          manifestFile(`${folder}/${TARGET_FILE}`, {
            target: { name: tenant.name, namespace: name },
          }),
        ]),
  ];
}

/** The virtual clusters of a tenant: their values, what brings them in, and a page that says how to reach them. */
export function renderVirtualClusters(
  context: RenderContext,
  tenant: TenantModel,
): RepositoryFile[] {
  const [first, ...others] = virtualClusters(context, tenant);
  if (!first) return [];
  return [
    virtualReadme(context, [first, ...others]),
    ...[first, ...others].flatMap(virtual => renderOne(context, virtual)),
  ];
}
