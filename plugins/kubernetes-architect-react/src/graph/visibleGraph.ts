import type { CanvasEdge, CanvasGraph, CanvasNode } from './CanvasGraph';
import type { GraphIndex } from './indexGraph';

/**
 * An edge after closing groups: several relations between the same two drawn nodes become one with a count.
 *
 * @public
 */
export interface VisibleEdge extends CanvasEdge {
  /** How many relations it stands for. */
  count: number;
}

/**
 * What is left to draw.
 *
 * @public
 */
export interface VisibleGraph extends CanvasGraph {
  edges: VisibleEdge[];
}

/**
 * Leaves out what is inside closed containers or outside the focus, and lifts edges to the innermost node that is drawn.
 *
 * @public
 */
export function visibleGraph(options: {
  index: GraphIndex;
  /** Containers whose inside is drawn. */
  open: ReadonlySet<string>;
  /** Draw only this node and what is in it; everything when it is absent from the graph. */
  focus?: string;
}): VisibleGraph {
  const { index, open, focus } = options;
  const nodes: CanvasNode[] = [];
  const drawnAs = new Map<string, string>();
  const visit = (node: CanvasNode, representative: string | undefined) => {
    if (representative === undefined) {
      nodes.push(node);
    }
    drawnAs.set(node.id, representative ?? node.id);
    const inside = representative ?? (open.has(node.id) ? undefined : node.id);
    for (const child of index.childrenOf.get(node.id) ?? []) {
      visit(child, inside);
    }
  };
  const focused = focus === undefined ? undefined : index.byId.get(focus);
  if (focused) {
    visit({ ...focused, parent: undefined }, undefined);
  } else {
    index.roots.forEach(root =>
      visit({ ...root, parent: undefined }, undefined),
    );
  }
  return { nodes, edges: liftEdges({ edges: index.graph.edges, drawnAs }) };
}

function liftEdges(options: {
  edges: readonly CanvasEdge[];
  drawnAs: ReadonlyMap<string, string>;
}): VisibleEdge[] {
  const lifted = new Map<string, VisibleEdge>();
  for (const edge of options.edges) {
    const source = options.drawnAs.get(edge.source);
    const target = options.drawnAs.get(edge.target);
    if (source === undefined || target === undefined || source === target) {
      continue;
    }
    const key = `${source}\n${target}\n${edge.kind}`;
    const known = lifted.get(key);
    if (known) {
      known.count += 1;
    } else {
      lifted.set(key, { source, target, kind: edge.kind, count: 1 });
    }
  }
  return [...lifted.values()];
}
