import type { ELK } from 'elkjs/lib/elk-api';
import type { VisibleGraph } from '../graph/visibleGraph';
import { createElk } from './createElk';
import { fromElkGraph, toElkGraph } from './elkGraph';
import type { GraphLayout } from './GraphLayout';
import { gridLayout } from './gridLayout';

/**
 * Milliseconds after which a layered layout is given up for the plain one.
 *
 * @public
 */
export const LAYOUT_DEADLINE_MS = 2_500;

const CACHED_LAYOUTS = 24;

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
    return fromElkGraph(await elk.layout(toElkGraph(graph)));
  }

  private remember(key: string, layout: GraphLayout): void {
    this.cache.set(key, layout);
    if (this.cache.size > CACHED_LAYOUTS) {
      this.cache.delete(this.cache.keys().next().value!);
    }
  }
}

/** What decides the places: ids, containment and edges, not names or health. */
function structureOf(graph: VisibleGraph): string {
  return JSON.stringify([
    graph.nodes.map(node => [node.id, node.parent]),
    graph.edges.map(edge => [edge.source, edge.target]),
  ]);
}
