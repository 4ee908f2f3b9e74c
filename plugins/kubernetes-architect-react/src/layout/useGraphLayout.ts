import { useEffect, useState } from 'react';
import type { VisibleGraph } from '../graph/visibleGraph';
import type { GraphLayout } from './GraphLayout';
import { LayoutEngine } from './LayoutEngine';

/** One for the whole page: every canvas shares its warm worker and its cache. */
const sharedEngine = new LayoutEngine();

/**
 * The layout of a graph together with the graph it belongs to, so that both change in one paint.
 *
 * @public
 */
export interface LaidOutGraph {
  graph: VisibleGraph;
  layout: GraphLayout;
}

/**
 * Lays a graph out and keeps the former picture until the new one is there.
 *
 * @public
 */
export function useGraphLayout(
  graph: VisibleGraph,
  engine: LayoutEngine = sharedEngine,
): LaidOutGraph | undefined {
  const [laidOut, setLaidOut] = useState<LaidOutGraph>();
  useEffect(() => {
    const controller = new AbortController();
    engine.layout(graph, { signal: controller.signal }).then(
      layout => setLaidOut({ graph, layout }),
      () => undefined, // Cancelled: a newer graph is on its way.
    );
    return () => controller.abort();
  }, [graph, engine]);
  return laidOut;
}
