import type { ArchitectureGraph, ArchitectureNode } from './ArchitectureGraph';

/**
 * Keeps the nodes that a predicate accepts and the edges between them. A node
 * whose parent is gone moves up to the nearest ancestor that is kept.
 *
 * @public
 */
export function keepNodes(
  graph: ArchitectureGraph,
  predicate: (node: ArchitectureNode) => boolean,
): ArchitectureGraph {
  const byId = new Map(graph.nodes.map(node => [node.id, node]));
  const kept = new Set(graph.nodes.filter(predicate).map(node => node.id));
  const nearestKept = (id: string | undefined): string | undefined => {
    let current = id;
    while (current !== undefined && !kept.has(current))
      current = byId.get(current)?.parent;
    return current;
  };
  return {
    nodes: graph.nodes
      .filter(node => kept.has(node.id))
      .map(({ parent: oldParent, ...node }) => {
        const parent = nearestKept(oldParent);
        return parent === undefined ? node : { ...node, parent };
      }),
    edges: graph.edges.filter(
      edge => kept.has(edge.source) && kept.has(edge.target),
    ),
  };
}
