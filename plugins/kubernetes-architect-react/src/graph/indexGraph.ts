import type { CanvasGraph, CanvasNode } from './CanvasGraph';

/**
 * A graph with the look-ups that every transform needs.
 *
 * @public
 */
export interface GraphIndex {
  graph: CanvasGraph;
  byId: ReadonlyMap<string, CanvasNode>;
  /** Children in the order of the graph. */
  childrenOf: ReadonlyMap<string, readonly CanvasNode[]>;
  /** Nodes that nothing contains. */
  roots: readonly CanvasNode[];
}

/**
 * Indexes a graph by id and by containment. A node whose parent is absent, or that would contain itself, becomes a root,
 * so that a faulty answer is still drawn completely.
 *
 * @public
 */
export function indexGraph(graph: CanvasGraph): GraphIndex {
  const byId = new Map(graph.nodes.map(node => [node.id, node]));
  const childrenOf = new Map<string, CanvasNode[]>();
  const roots: CanvasNode[] = [];
  for (const node of graph.nodes) {
    if (node.parent === undefined || !reachesRoot(node, byId)) {
      roots.push(node);
      continue;
    }
    const siblings = childrenOf.get(node.parent);
    if (siblings) {
      siblings.push(node);
    } else {
      childrenOf.set(node.parent, [node]);
    }
  }
  return { graph, byId, childrenOf, roots };
}

function reachesRoot(node: CanvasNode, byId: Map<string, CanvasNode>): boolean {
  const seen = new Set([node.id]);
  let parent = node.parent;
  while (parent !== undefined) {
    const next = byId.get(parent);
    if (!next || seen.has(parent)) {
      return false;
    }
    seen.add(parent);
    parent = next.parent;
  }
  return true;
}
