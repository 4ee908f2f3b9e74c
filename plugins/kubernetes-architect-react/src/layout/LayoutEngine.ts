import type { ELK } from 'elkjs/lib/elk-api';
import type { VisibleGraph } from '../graph/visibleGraph';
import { createElk } from './createElk';
import { fromElkGraph, toElkGraph } from './elkGraph';
import type { GraphLayout } from './GraphLayout';
import { gridLayout } from './gridLayout';
import { ASPECT_RATIO } from './nodeSize';

/**
 * Milliseconds after which a layered layout is given up for the plain one.
 *
 * @public
 */
export const LAYOUT_DEADLINE_MS = 2_500;

const CACHED_LAYOUTS = 24;

/** Proportions of the innermost containers that are tried; the drawing that can be shown largest is taken. */
const INNER_ASPECTS = [ASPECT_RATIO, 1, 0.5] as const;

/** Above this number of nodes, one proportion has to do. */
const CHOICE_UP_TO = 200;

/**
 * Lays graphs out off the main thread: one worker that stays warm, a deadline, cancelling, and a cache by structure.
 *
 * @public
 */
export class LayoutEngine {
  private elk: Promise<ELK> | undefined;
  private readonly cache = new Map<string, GraphLayout>();

  constructor(private readonly create: () => Promise<ELK> = createElk) {}

  /**
   * Never rejects but for cancelling: when elk fails or is late the answer is the plain grid.
   *
   * @throws the reason of `signal` when it is aborted
   */
  async layout(
    graph: VisibleGraph,
    options: { signal?: AbortSignal; deadlineMs?: number } = {},
  ): Promise<GraphLayout> {
    const { signal, deadlineMs = LAYOUT_DEADLINE_MS } = options;
    signal?.throwIfAborted();
    const key = structureOf(graph);
    const known = this.cache.get(key);
    if (known) {
      return known;
    }
    const layout = await this.race(graph, { signal, deadlineMs });
    signal?.throwIfAborted();
    this.remember(key, layout);
    return layout;
  }

  /** Ends the worker; the next layout starts a new one. */
  dispose(): void {
    const ending = this.elk;
    this.elk = undefined;
    ending?.then(elk => elk.terminateWorker()).catch(() => undefined);
  }

  private async race(
    graph: VisibleGraph,
    options: { signal?: AbortSignal; deadlineMs: number },
  ): Promise<GraphLayout> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    const stopped = new Promise<'stopped'>(resolve => {
      stop = () => resolve('stopped');
      timer = setTimeout(stop, options.deadlineMs);
      options.signal?.addEventListener('abort', stop);
    });
    try {
      const result = await Promise.race([this.runElk(graph), stopped]);
      if (result !== 'stopped') {
        return result;
      }
      // Elk cannot be interrupted: ending its worker is the only way to have the processor back.
      this.dispose();
    } catch {
      this.dispose();
    } finally {
      clearTimeout(timer);
      if (stop) {
        options.signal?.removeEventListener('abort', stop);
      }
    }
    return gridLayout(graph);
  }

  private async runElk(graph: VisibleGraph): Promise<GraphLayout> {
    this.elk ??= this.create();
    const elk = await this.elk;
    const aspects =
      graph.nodes.length <= CHOICE_UP_TO ? INNER_ASPECTS : [ASPECT_RATIO];
    let best: GraphLayout | undefined;
    for (const aspect of aspects) {
      const layout = fromElkGraph(await elk.layout(toElkGraph(graph, aspect)));
      if (!best || scaleOf(layout) > scaleOf(best)) {
        best = layout;
      }
    }
    return best!;
  }

  private remember(key: string, layout: GraphLayout): void {
    this.cache.set(key, layout);
    if (this.cache.size > CACHED_LAYOUTS) {
      this.cache.delete(this.cache.keys().next().value!);
    }
  }
}

/** How large a drawing can be shown on a canvas of the usual proportions. */
function scaleOf({ width, height }: GraphLayout): number {
  return Math.min(ASPECT_RATIO / width, 1 / height);
}

/** What decides the places: ids, containment and edges, not names or health. */
function structureOf(graph: VisibleGraph): string {
  return JSON.stringify([
    graph.nodes.map(node => [node.id, node.parent]),
    graph.edges.map(edge => [edge.source, edge.target]),
  ]);
}
