import {
  type Layered,
  type SelectedAddon,
  stageOf,
} from '@kubernetes-architect/addons';
import type { EnvironmentModel } from '@kubernetes-architect/architecture';

/** What an add-on says for every place, for environments and for clusters. Layers that say nothing are absent. */
export interface AddonLayers<T> {
  base?: T;
  /** By name of the environment. */
  environments: ReadonlyMap<string, T>;
  /** By name of the cluster. */
  clusters: ReadonlyMap<string, T>;
}

function saysSomething(layer: object | undefined): boolean {
  return layer !== undefined && Object.keys(layer).length > 0;
}

/** Environments whose settings the clusters of an add-on take, in the order of promotion. */
function stagesOf({ platform, clusters }: SelectedAddon): EnvironmentModel[] {
  const stages = new Set(
    clusters.map(cluster => stageOf(platform.model, cluster)?.name),
  );
  return platform.model.environments.filter(({ name }) => stages.has(name));
}

function layersByName<T extends object, P extends { name: string }>(
  places: readonly P[],
  layerOf: (place: P) => T | undefined,
): Map<string, T> {
  return new Map(
    places.flatMap(place => {
      const layer = layerOf(place);
      return layer && saysSomething(layer) ? [[place.name, layer]] : [];
    }),
  );
}

/** Works out one part of an add-on for all the places that get it. */
export function addonLayers<T extends object>(
  addon: SelectedAddon,
  layered: Layered<T> | undefined,
): AddonLayers<T> {
  const { platform, clusters } = addon;
  const base = layered?.base?.(platform);
  return {
    ...(saysSomething(base) && { base }),
    environments: layersByName(stagesOf(addon), environment =>
      layered?.environment?.(platform, environment),
    ),
    clusters: layersByName(clusters, cluster =>
      layered?.cluster?.(platform, cluster),
    ),
  };
}

/** Folder of the most exact layer that is there for a cluster; absent when none is. */
export function layerFolder(
  layers: AddonLayers<unknown>,
  place: { cluster: string; stage: string },
): string | undefined {
  const { cluster, stage } = place;
  if (layers.clusters.has(cluster)) return `clusters/${cluster}`;
  if (layers.environments.has(stage)) return `envs/${stage}`;
  return layers.base === undefined ? undefined : 'base';
}
