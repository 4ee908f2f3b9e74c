import type { ArchitectureGraph } from './ArchitectureGraph';
import { keepNodes } from './keepNodes';

/**
 * Keeps what is in the named clusters, and of the rest what relates to it.
 *
 * @public
 */
export function filterByCluster(
  graph: ArchitectureGraph,
  clusters: readonly string[],
): ArchitectureGraph {
  const wanted = new Set(clusters);
  const inside = new Set(
    graph.nodes
      .filter(node => node.cluster !== undefined && wanted.has(node.cluster))
      .map(node => node.id),
  );
  const related = new Set(
    graph.edges.flatMap(({ source, target }) =>
      inside.has(source) || inside.has(target) ? [source, target] : [],
    ),
  );
  return keepNodes(graph, node =>
    node.cluster === undefined
      ? node.kind === 'fleet' || related.has(node.id)
      : inside.has(node.id),
  );
}
