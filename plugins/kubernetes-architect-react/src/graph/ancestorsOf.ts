import type { CanvasNode } from './CanvasGraph';
import type { GraphIndex } from './indexGraph';

/**
 * What contains a node, from the outermost to its own parent; empty for a root or an id that is not there.
 *
 * @public
 */
export function ancestorsOf(index: GraphIndex, id: string): CanvasNode[] {
  const path: CanvasNode[] = [];
  const seen = new Set([id]);
  let parent = index.byId.get(id)?.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const node = index.byId.get(parent);
    if (!node) {
      break;
    }
    path.unshift(node);
    parent = node.parent;
  }
  return path;
}
