import { MarkerType } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import type { GraphIndex } from '../graph/indexGraph';
import type { StatusSummary } from '../graph/rollUpStatus';
import type { VisibleGraph } from '../graph/visibleGraph';
import type { CanvasNode } from '../graph/CanvasGraph';
import type { GraphLayout } from '../layout/GraphLayout';

/** What a drawn node needs to know. */
export type CanvasNodeData = {
  node: CanvasNode;
  /** Summary of what is inside; absent for an innermost node. */
  inside?: StatusSummary;
  /** Whether the inside is drawn. */
  open: boolean;
} & Record<string, unknown>;

/** A node as the canvas library takes it. */
export type FlowNode = Node<CanvasNodeData, 'group' | 'card'>;

/** Nodes and edges in the form of the canvas library, containers before their contents. */
export function toFlowElements(options: {
  graph: VisibleGraph;
  layout: GraphLayout;
  index: GraphIndex;
  summaries: ReadonlyMap<string, StatusSummary>;
  selected?: string;
  describe: (node: CanvasNode) => string;
}): { nodes: FlowNode[]; edges: Edge[] } {
  const { graph, layout, index, summaries, selected, describe } = options;
  const drawn = new Map(graph.nodes.map(node => [node.id, node]));
  const containers = new Set(graph.nodes.map(node => node.parent));
  const nodes = layout.nodes.flatMap<FlowNode>(place => {
    const node = drawn.get(place.id);
    if (!node) {
      return [];
    }
    const open = containers.has(node.id);
    return [
      {
        id: node.id,
        type: open ? 'group' : 'card',
        position: { x: place.x, y: place.y },
        width: place.width,
        height: place.height,
        parentId: place.parent,
        selected: node.id === selected,
        draggable: false,
        connectable: false,
        ariaLabel: describe(node),
        data: {
          node,
          open,
          inside: index.childrenOf.has(node.id)
            ? summaries.get(node.id)
            : undefined,
        },
      },
    ];
  });
  const edges = graph.edges.map<Edge>(edge => ({
    id: `${edge.source} ${edge.kind} ${edge.target}`,
    source: edge.source,
    target: edge.target,
    className: `architect-edge-${edge.kind}`,
    label: edge.count > 1 ? `×${edge.count}` : undefined,
    markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 },
    zIndex: 1,
    focusable: false,
    selectable: false,
  }));
  return { nodes, edges };
}
