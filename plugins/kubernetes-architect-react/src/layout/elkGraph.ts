import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api';
import type { CanvasNode } from '../graph/CanvasGraph';
import { indexGraph } from '../graph/indexGraph';
import type { VisibleGraph } from '../graph/visibleGraph';
import type { GraphLayout, PlacedNode } from './GraphLayout';
import {
  ASPECT_RATIO,
  CONTAINER_PADDING,
  LEAF_HEIGHT,
  LEAF_WIDTH,
  NODE_GAP,
} from './nodeSize';
import { siblingEdges } from './siblingEdges';

const ROOT_ID = 'canvas';
const { top, side, bottom } = CONTAINER_PADDING;
const PADDING = `[top=${top},left=${side},bottom=${bottom},right=${side}]`;

/** Follows the edges from left to right. */
const LAYERED: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '72',
  'elk.spacing.nodeNode': `${NODE_GAP}`,
  'elk.separateConnectedComponents': 'true',
  'elk.spacing.componentComponent': `${NODE_GAP * 2}`,
  'elk.aspectRatio': `${ASPECT_RATIO}`,
};

/** Packs what has no order among itself. */
const PACKED: LayoutOptions = {
  'elk.algorithm': 'rectpacking',
  'elk.aspectRatio': `${ASPECT_RATIO}`,
  'elk.spacing.nodeNode': `${NODE_GAP}`,
};

/**
 * The graph in the form that elk takes: containers nested, edges among siblings only.
 *
 * @param innerAspect - width to height of the containers that hold no other, the ones with room for a choice
 */
export function toElkGraph(
  graph: VisibleGraph,
  innerAspect: number = ASPECT_RATIO,
): ElkNode {
  const index = indexGraph(graph);
  const edges = siblingEdges(index, graph.edges);
  const container = (
    id: string,
    key: string | undefined,
    children: ElkNode[],
  ): ElkNode => {
    const own = edges.get(key) ?? [];
    return {
      id,
      layoutOptions: {
        ...(own.length > 0 ? LAYERED : PACKED),
        ...(children.some(child => child.children)
          ? {}
          : { 'elk.aspectRatio': `${innerAspect}` }),
        'elk.padding':
          key === undefined ? '[top=0,left=0,bottom=0,right=0]' : PADDING,
      },
      children,
      edges: own.map((edge, at) => ({
        id: `${id}/${at}`,
        sources: [edge.source],
        targets: [edge.target],
      })),
    };
  };
  const nest = (nodes: readonly CanvasNode[]): ElkNode[] =>
    nodes.map(node => {
      const children = index.childrenOf.get(node.id);
      return children
        ? container(node.id, node.id, nest(children))
        : { id: node.id, width: LEAF_WIDTH, height: LEAF_HEIGHT };
    });
  return container(ROOT_ID, undefined, nest(index.roots));
}

/** Reads the places back out of elk's answer. */
export function fromElkGraph(root: ElkNode): GraphLayout {
  const nodes: PlacedNode[] = [];
  const visit = (
    children: ElkNode[] | undefined,
    parent: string | undefined,
  ) => {
    for (const {
      id,
      x = 0,
      y = 0,
      width = 0,
      height = 0,
      children: inner,
    } of children ?? []) {
      nodes.push({ id, parent, x, y, width, height });
      visit(inner, id);
    }
  };
  visit(root.children, undefined);
  return {
    nodes,
    width: root.width ?? 0,
    height: root.height ?? 0,
    engine: 'elk',
  };
}
