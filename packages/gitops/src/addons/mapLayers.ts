import type { AddonLayers } from './addonLayers';

/** Turns each layer that is there into something else. */
export function mapLayers<T, U>(
  layers: AddonLayers<T>,
  change: (layer: T) => U,
): AddonLayers<U> {
  const changed = (map: ReadonlyMap<string, T>) =>
    new Map([...map].map(([name, layer]) => [name, change(layer)]));
  return {
    ...(layers.base !== undefined && { base: change(layers.base) }),
    environments: changed(layers.environments),
    clusters: changed(layers.clusters),
  };
}
