import type { AddonLayers } from '../../addons/addonLayers';
import type { PreparedAddon } from '../../addons/PreparedAddon';

/** What the folder of a controller says in one place: values of its chart, objects, or both. */
export interface ControllerLayer {
  values?: object;
  objects?: readonly object[];
}

function mergeMaps(
  values: ReadonlyMap<string, object>,
  objects: ReadonlyMap<string, readonly object[]>,
): Map<string, ControllerLayer> {
  const names = [...new Set([...values.keys(), ...objects.keys()])];
  return new Map(
    names.map(name => [
      name,
      { values: values.get(name), objects: objects.get(name) },
    ]),
  );
}

/** Values and objects of an add-on in the same layers. What comes from elsewhere always has a base: its source. */
export function controllerLayers({
  addon,
  values,
  objects,
}: PreparedAddon): AddonLayers<ControllerLayer> {
  const { kind } = addon.definition.source;
  const usesValues = kind === 'helm';
  const hasBase = kind !== 'objects' || objects.base !== undefined;
  return {
    ...(hasBase && {
      base: {
        ...(usesValues && { values: values.base ?? {} }),
        objects: objects.base,
      },
    }),
    environments: mergeMaps(
      usesValues ? values.environments : new Map(),
      objects.environments,
    ),
    clusters: mergeMaps(
      usesValues ? values.clusters : new Map(),
      objects.clusters,
    ),
  };
}
