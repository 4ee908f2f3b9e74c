import type { GraphIndex } from './indexGraph';
import { isOpenAtDepth } from './GraphDepth';
import type { GraphDepth } from './GraphDepth';

/**
 * Ids of the containers that are drawn open: those of the depth, with what a person opened or closed by hand,
 * and the one in focus always.
 *
 * @public
 */
export function openContainers(options: {
  index: GraphIndex;
  depth: GraphDepth;
  /** Containers that were toggled by hand away from what the depth says. */
  toggled?: ReadonlySet<string>;
  /** Id of the node that the canvas is entered into. */
  focus?: string;
}): Set<string> {
  const { index, depth, toggled, focus } = options;
  const open = new Set<string>();
  for (const id of index.childrenOf.keys()) {
    const kind = index.byId.get(id)?.kind ?? '';
    const byDepth = isOpenAtDepth({ kind, depth });
    if (id === focus || byDepth !== (toggled?.has(id) ?? false)) {
      open.add(id);
    }
  }
  return open;
}
