import type { CanvasNode } from './CanvasGraph';
import type { GraphIndex } from './indexGraph';

/**
 * One row of the list that stands beside the drawing.
 *
 * @public
 */
export interface TreeRow {
  node: CanvasNode;
  /** 1 for a root, as `aria-level` counts. */
  level: number;
  /** Position among its siblings, from 1. */
  position: number;
  /** Number of siblings, itself included. */
  siblings: number;
  /** Whether it is open; `undefined` when nothing is inside. */
  expanded: boolean | undefined;
}

/**
 * The rows of an indented list, in reading order, of what is open.
 *
 * @public
 */
export function flattenTree(options: {
  index: GraphIndex;
  open: ReadonlySet<string>;
  focus?: string;
}): TreeRow[] {
  const { index, open, focus } = options;
  const rows: TreeRow[] = [];
  const visit = (nodes: readonly CanvasNode[], level: number) => {
    nodes.forEach((node, at) => {
      const children = index.childrenOf.get(node.id);
      const expanded = children ? open.has(node.id) : undefined;
      rows.push({
        node,
        level,
        position: at + 1,
        siblings: nodes.length,
        expanded,
      });
      if (children && expanded) {
        visit(children, level + 1);
      }
    });
  };
  const focused = focus === undefined ? undefined : index.byId.get(focus);
  visit(focused ? [focused] : index.roots, 1);
  return rows;
}
