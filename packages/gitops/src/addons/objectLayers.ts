import type { KubernetesObject } from '@kubernetes-architect/addons';
import { manifestFile } from '../yaml/manifestFile';
import type { AddonLayers } from './addonLayers';
import type { LayerContent } from './layeredKustomizations';
import { mapLayers } from './mapLayers';

/** File with the objects of a layer. */
export const OBJECTS_FILE = 'objects.yaml';

/** Objects of each layer as a folder of their own. */
export function objectLayers(
  layers: AddonLayers<readonly KubernetesObject[]>,
): AddonLayers<LayerContent> {
  return mapLayers(layers, objects => ({
    files: [manifestFile(OBJECTS_FILE, ...objects)],
    kustomization: { resources: [OBJECTS_FILE] },
  }));
}
