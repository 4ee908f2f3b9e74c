import {
  type ClusterModel,
  compareNames,
} from '@kubernetes-architect/architecture';
import { layerFolder } from '../../addons/addonLayers';
import { isOwnNamespace } from '../../addons/addonNamespaces';
import type { PreparedAddon } from '../../addons/PreparedAddon';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import { addonSecretsFolder } from '../../secrets/addonSecretFiles';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { COMPOSITES, type Composite, compositeOf } from './compositeOf';
import { controllerLayers } from './controllerLayers';
import { namespacesOfObjects } from './namespaceFolders';

/** What is looked at to say what a stage of a cluster consists of. */
export interface CompositeOptions {
  prepared: readonly PreparedAddon[];
  cluster: ClusterModel;
  composite: Composite;
}

/** Folder that lists what a stage of a cluster consists of. */
export function compositeFolder(
  { name }: ClusterModel,
  composite: Composite,
): string {
  return `infrastructure/clusters/${name}/${composite}`;
}

/** The parts of an add-on that belong to a stage, each with the folder that it is in. */
function partsIn(each: PreparedAddon, composite: Composite) {
  return [
    ...(compositeOf(each.addon, 'objects') === composite
      ? [{ kind: 'controllers', layers: controllerLayers(each) }]
      : []),
    ...(compositeOf(each.addon, 'configs') === composite
      ? [{ kind: 'configs', layers: each.configs }]
      : []),
  ];
}

/** Folders with what people add for the add-ons of a stage. */
function secretFolders({
  prepared,
  cluster,
  composite,
}: CompositeOptions): string[] {
  return prepared
    .filter(
      ({ addon, secrets }) =>
        secrets.byCluster.has(cluster.name) &&
        compositeOf(addon, secrets.part) === composite,
    )
    .map(({ addon }) =>
      addonSecretsFolder(`controllers/${addon.definition.name}`, cluster.name),
    );
}

/** Whether people add Secrets to a stage of a cluster. */
export function hasSecrets(options: CompositeOptions): boolean {
  return secretFolders(options).length > 0;
}

/** Folders of the add-ons that a stage of a cluster takes. */
function addonFolders(options: CompositeOptions): string[] {
  const { prepared, cluster, composite } = options;
  const folders = prepared
    .filter(({ isOn }) => isOn(cluster))
    .flatMap(each =>
      partsIn(each, composite).flatMap(({ kind, layers }) => {
        const folder = layerFolder(layers, {
          cluster: cluster.name,
          stage: each.stageOf(cluster.name),
        });
        return folder === undefined
          ? []
          : [`${kind}/${each.addon.definition.name}/${folder}`];
      }),
    );
  return [...secretFolders(options), ...folders];
}

/** Whether a stage of a cluster has anything in it. */
export function needsComposite(options: CompositeOptions): boolean {
  return addonFolders(options).length > 0;
}

/** Namespaces of the add-ons of a stage, without those of the stages before. */
function namespaceFolders(options: CompositeOptions): string[] {
  const { prepared, cluster, composite } = options;
  if (composite === 'configs') return [];
  const written = namespacesOfObjects(prepared);
  const namespacesIn = (stage: Composite) =>
    prepared
      .filter(
        ({ addon, isOn }) =>
          isOn(cluster) && compositeOf(addon, 'objects') === stage,
      )
      .map(({ addon }) => addon.definition.namespace);
  const before = new Set(
    composite === 'controllers' ? namespacesIn('crds') : [],
  );
  return [...new Set(namespacesIn(composite))]
    .filter(
      name => isOwnNamespace(name) && !written.has(name) && !before.has(name),
    )
    .sort(compareNames)
    .map(name => `namespaces/${name}`);
}

/** One folder for each stage of each cluster; a stage without anything has none. */
export function renderComposites(
  prepared: readonly PreparedAddon[],
  clusters: readonly ClusterModel[],
): RepositoryFile[] {
  return clusters.flatMap(cluster =>
    COMPOSITES.flatMap(composite => {
      const options = { prepared, cluster, composite };
      const folders = addonFolders(options);
      if (folders.length === 0) return [];
      return [
        manifestFile(
          `${compositeFolder(cluster, composite)}/${KUSTOMIZATION_FILE}`,
          kustomization({
            resources: [...namespaceFolders(options), ...folders].map(
              folder => `../../../${folder}`,
            ),
          }),
        ),
      ];
    }),
  );
}
