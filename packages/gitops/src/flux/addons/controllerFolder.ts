import type { AddonLayers } from '../../addons/addonLayers';
import {
  type LayerContent,
  layeredKustomizations,
} from '../../addons/layeredKustomizations';
import { OBJECTS_FILE } from '../../addons/objectLayers';
import type { PreparedAddon } from '../../addons/PreparedAddon';
import {
  USER_VALUES_FILE,
  VALUES_FILE,
  userValuesFile,
} from '../../addons/userValues';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { FLUX_NAMESPACE } from '../fluxNames';
import { compositeOf } from './compositeOf';
import { controllerLayers, type ControllerLayer } from './controllerLayers';
import { gitKustomization } from './gitKustomization';
import {
  helmRelease,
  helmSource,
  VALUES_LAYERS,
  type ValuesLayer,
  valuesConfigMap,
} from './helmRelease';

/** Makes Flux look at a release when its values change: https://fluxcd.io/flux/components/helm/helmreleases/. */
const WATCH_LABEL = { 'reconcile.fluxcd.io/watch': 'Enabled' };

function configMap(addon: string, layer: ValuesLayer, file: string) {
  return {
    name: valuesConfigMap(addon, layer),
    namespace: FLUX_NAMESPACE,
    files: [`${VALUES_FILE}=${file}`],
    options: { disableNameSuffixHash: true, labels: WATCH_LABEL },
  };
}

/** Values and objects of one place as a folder. */
function layerContent(options: {
  addon: string;
  layer: ValuesLayer;
  content: ControllerLayer;
}): LayerContent {
  const { addon, layer, content } = options;
  const { values, objects = [] } = content;
  return {
    files: [
      ...(values ? [manifestFile(VALUES_FILE, values)] : []),
      ...(objects.length > 0 ? [manifestFile(OBJECTS_FILE, ...objects)] : []),
    ],
    kustomization: {
      resources: objects.length > 0 ? [OBJECTS_FILE] : [],
      configMapGenerator: values ? [configMap(addon, layer, VALUES_FILE)] : [],
    },
  };
}

/** Releases that a release waits for: a release can wait for nothing else. */
function releasesBefore(
  { addon }: PreparedAddon,
  all: readonly PreparedAddon[],
): string[] {
  const composite = compositeOf(addon, 'objects');
  const releases = new Set(
    all
      .filter(
        other =>
          other.addon.definition.source.kind === 'helm' &&
          compositeOf(other.addon, 'objects') === composite &&
          addon.clusters.every(other.isOn),
      )
      .map(other => other.addon.definition.name),
  );
  return addon.after.filter(name => releases.has(name));
}

/** Where the chart or the Git folder comes from, as files of the base. */
function sourceFiles(
  prepared: PreparedAddon,
  all: readonly PreparedAddon[],
): RepositoryFile[] {
  const { addon, values } = prepared;
  const { source } = addon.definition;
  if (source.kind === 'git')
    return [manifestFile('source.yaml', ...gitKustomization(addon, source))];
  if (source.kind !== 'helm') return [];
  const layers = VALUES_LAYERS.filter(
    layer =>
      (layer !== 'environment' || values.environments.size > 0) &&
      (layer !== 'cluster' || values.clusters.size > 0),
  );
  const dependsOn = releasesBefore(prepared, all);
  return [
    manifestFile('source.yaml', helmSource(addon, source)),
    manifestFile(
      'release.yaml',
      helmRelease({ addon, source, dependsOn, layers }),
    ),
    userValuesFile(USER_VALUES_FILE),
  ];
}

function withSource(
  content: LayerContent,
  addon: string,
  files: readonly RepositoryFile[],
): LayerContent {
  const manifests = files.filter(({ path }) => path !== USER_VALUES_FILE);
  const { resources, configMapGenerator = [] } = content.kustomization;
  return {
    files: [...files, ...content.files],
    kustomization: {
      resources: [...manifests.map(({ path }) => path), ...resources],
      configMapGenerator: [
        ...configMapGenerator,
        ...(manifests.length < files.length
          ? [configMap(addon, 'user', USER_VALUES_FILE)]
          : []),
      ],
    },
  };
}

/** Folder of what an add-on runs: its source, its release, its values and objects. */
export function renderControllerFolder(
  prepared: PreparedAddon,
  all: readonly PreparedAddon[],
): RepositoryFile[] {
  const { name } = prepared.addon.definition;
  const layers = controllerLayers(prepared);
  const contentsOf = (
    map: ReadonlyMap<string, ControllerLayer>,
    layer: ValuesLayer,
  ) =>
    new Map(
      [...map].map(([place, content]) => [
        place,
        layerContent({ addon: name, layer, content }),
      ]),
    );
  const contents: AddonLayers<LayerContent> = {
    ...(layers.base && {
      base: withSource(
        layerContent({ addon: name, layer: 'base', content: layers.base }),
        name,
        sourceFiles(prepared, all),
      ),
    }),
    environments: contentsOf(layers.environments, 'environment'),
    clusters: contentsOf(layers.clusters, 'cluster'),
  };
  return layeredKustomizations({
    folder: `infrastructure/controllers/${name}`,
    layers: contents,
    stageOf: prepared.stageOf,
  });
}
