import type { CanvasNode } from '../graph/CanvasGraph';
import { indexGraph } from '../graph/indexGraph';
import type { GraphIndex } from '../graph/indexGraph';
import type { VisibleGraph } from '../graph/visibleGraph';
import type { GraphLayout, PlacedNode } from './GraphLayout';
import {
  ASPECT_RATIO,
  CONTAINER_PADDING,
  LEAF_HEIGHT,
  LEAF_WIDTH,
  NODE_GAP,
} from './nodeSize';

interface Box {
  width: number;
  height: number;
  placed: PlacedNode[];
}

/**
 * Arranges every container's children on shelves, left to right and top to bottom. It ignores edges, takes linear time
 * and cannot fail: the fallback for graphs that the layered layout does not finish in time.
 *
 * @public
 */
export function gridLayout(graph: VisibleGraph): GraphLayout {
  const index = indexGraph(graph);
  const { width, height, placed } = shelves(index.roots, index, undefined);
  return { nodes: placed, width, height, engine: 'grid' };
}

function boxOf(node: CanvasNode, index: GraphIndex): Box {
  const children = index.childrenOf.get(node.id);
  if (!children) {
    return { width: LEAF_WIDTH, height: LEAF_HEIGHT, placed: [] };
  }
  const inner = shelves(children, index, node.id);
  const { top, side, bottom } = CONTAINER_PADDING;
  for (const child of inner.placed) {
    if (child.parent === node.id) {
      child.x += side;
      child.y += top;
    }
  }
  return {
    width: Math.max(inner.width + 2 * side, LEAF_WIDTH),
    height: inner.height + top + bottom,
    placed: inner.placed,
  };
}

function shelves(
  nodes: readonly CanvasNode[],
  index: GraphIndex,
  parent: string | undefined,
): Box {
  const boxes = nodes.map(node => boxOf(node, index));
  const area = boxes.reduce(
    (sum, box) => sum + (box.width + NODE_GAP) * (box.height + NODE_GAP),
    0,
  );
  const widest = Math.max(0, ...boxes.map(box => box.width));
  const limit = Math.max(widest, Math.sqrt(area * ASPECT_RATIO));
  const result: Box = { width: 0, height: 0, placed: [] };
  let x = 0;
  let y = 0;
  let shelfHeight = 0;
  boxes.forEach((box, at) => {
    if (x > 0 && x + box.width > limit) {
      x = 0;
      y += shelfHeight + NODE_GAP;
      shelfHeight = 0;
    }
    const { width, height } = box;
    result.placed.push({ id: nodes[at].id, parent, x, y, width, height });
    result.placed.push(...box.placed);
    x += width + NODE_GAP;
    shelfHeight = Math.max(shelfHeight, height);
    result.width = Math.max(result.width, x - NODE_GAP);
    result.height = Math.max(result.height, y + height);
  });
  return result;
}
