import type { ArchitectureGraph } from './ArchitectureGraph';
import { keepNodes } from './keepNodes';

/**
 * Shows one node and what it contains, down to `depth` levels below it
 * (default: all). An unknown id gives an empty graph.
 *
 * @public
 */
export function zoomTo(
  graph: ArchitectureGraph,
  options: { nodeId: string; depth?: number },
): ArchitectureGraph {
  const { nodeId, depth = Number.POSITIVE_INFINITY } = options;
  const children = new Map<string, string[]>();
  for (const { id, parent } of graph.nodes) {
    if (parent !== undefined)
      children.set(parent, (children.get(parent) ?? []).concat(id));
  }
  const kept = new Set<string>();
  let level = graph.nodes.some(({ id }) => id === nodeId) ? [nodeId] : [];
  for (let below = 0; level.length > 0 && below <= depth; below += 1) {
    level.forEach(id => kept.add(id));
    level = level.flatMap(id => children.get(id) ?? []);
  }
  return keepNodes(graph, node => kept.has(node.id));
}
