import type { ArchitectureGraph } from './ArchitectureGraph';
import { nodeId } from './nodeId';

/**
 * An add-on as the graph draws it. The catalogue is not known here: whoever
 * has selected the add-ons says what they are.
 *
 * @public
 */
export interface GraphAddon {
  name: string;
  /** Exact version; absent where there is none. */
  version?: string;
  /** Part of a platform that it belongs to, such as `observability`. */
  area?: string;
  /** Names of the clusters that get it. */
  clusters: readonly string[];
  /** Names of the add-ons that come before it. */
  after: readonly string[];
}

/** Add-ons on each cluster, and what each waits for there. */
export function addonParts(addons: readonly GraphAddon[]): ArchitectureGraph {
  const places = new Map(
    addons.map(({ name, clusters }) => [name, new Set(clusters)]),
  );
  return {
    nodes: addons.flatMap(({ name, version, area, clusters }) =>
      clusters.map(cluster => ({
        id: nodeId.addon(cluster, name),
        kind: 'addon' as const,
        name,
        parent: nodeId.cluster(cluster),
        cluster,
        properties: {
          ...(version !== undefined && { version }),
          ...(area !== undefined && { area }),
        },
      })),
    ),
    edges: addons.flatMap(({ name, clusters, after }) =>
      clusters.flatMap(cluster =>
        after
          .filter(other => places.get(other)?.has(cluster))
          .map(other => ({
            source: nodeId.addon(cluster, name),
            target: nodeId.addon(cluster, other),
            kind: 'needs' as const,
          })),
      ),
    ),
  };
}
