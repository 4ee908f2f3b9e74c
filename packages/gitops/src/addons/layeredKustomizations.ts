import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { Kustomization } from '../manifests/kustomization';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import type { AddonLayers } from './addonLayers';

/** One layer as a folder: its own files and what its kustomization says beside them. */
export interface LayerContent {
  /** Paths are relative to the folder of the layer. */
  files: readonly RepositoryFile[];
  kustomization: Kustomization;
}

function layerFiles(folder: string, content: LayerContent): RepositoryFile[] {
  return [
    ...content.files.map(file => ({
      ...file,
      path: `${folder}/${file.path}`,
    })),
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization(content.kustomization),
    ),
  ];
}

function above(content: LayerContent, parent: string | undefined) {
  const { resources } = content.kustomization;
  return {
    ...content,
    kustomization: {
      ...content.kustomization,
      resources: [
        ...(parent === undefined ? [] : [`../../${parent}`]),
        ...resources,
      ],
    },
  };
}

/**
 * Folders `base`, `envs/<environment>` and `clusters/<cluster>`, each building
 * on the one before it that is there.
 */
export function layeredKustomizations(options: {
  folder: string;
  layers: AddonLayers<LayerContent>;
  /** The environment whose settings a cluster takes. */
  stageOf(cluster: string): string;
}): RepositoryFile[] {
  const { folder, layers, stageOf } = options;
  const base = layers.base === undefined ? undefined : 'base';
  return [
    ...(layers.base ? layerFiles(`${folder}/base`, layers.base) : []),
    ...[...layers.environments].flatMap(([name, content]) =>
      layerFiles(`${folder}/envs/${name}`, above(content, base)),
    ),
    ...[...layers.clusters].flatMap(([name, content]) => {
      const stage = stageOf(name);
      const parent = layers.environments.has(stage) ? `envs/${stage}` : base;
      return layerFiles(`${folder}/clusters/${name}`, above(content, parent));
    }),
  ];
}
