import { useMemo } from 'react';
import type { CanvasGraph } from '../graph/CanvasGraph';
import { fitBudget } from '../graph/fitBudget';
import type { GraphDepth } from '../graph/GraphDepth';
import { indexGraph } from '../graph/indexGraph';
import type { GraphIndex } from '../graph/indexGraph';
import { openContainers } from '../graph/openContainers';
import { rollUpStatus } from '../graph/rollUpStatus';
import type { StatusSummary } from '../graph/rollUpStatus';
import { visibleGraph } from '../graph/visibleGraph';
import type { VisibleGraph } from '../graph/visibleGraph';

/**
 * One view of a graph, for the drawing and for the list alike.
 *
 * @public
 */
export interface ArchitectureView {
  index: GraphIndex;
  summaries: ReadonlyMap<string, StatusSummary>;
  /** Containers that are open. */
  open: ReadonlySet<string>;
  /** Nodes that are hidden because the budget was used up. */
  hidden: number;
  /** What is drawn. */
  visible: VisibleGraph;
  focus?: string;
}

/**
 * Computes a view from a graph and the choices of its reader.
 *
 * @public
 */
export function useArchitectureView(options: {
  graph: CanvasGraph;
  depth: GraphDepth;
  toggled: ReadonlySet<string>;
  focus?: string;
}): ArchitectureView {
  const { graph, depth, toggled, focus } = options;
  const index = useMemo(() => indexGraph(graph), [graph]);
  const summaries = useMemo(() => rollUpStatus(index), [index]);
  return useMemo(() => {
    const wanted = openContainers({ index, depth, toggled, focus });
    const { open, hidden } = fitBudget({
      index,
      open: wanted,
      status: summaries,
      focus,
    });
    const visible = visibleGraph({ index, open, focus });
    return { index, summaries, open, hidden, visible, focus };
  }, [index, summaries, depth, toggled, focus]);
}
