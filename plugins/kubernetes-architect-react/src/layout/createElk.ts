import type { ELK } from 'elkjs/lib/elk-api';

/**
 * An elk that computes in a Web Worker, so that no layout holds up the page. Where there are no workers
 * (server rendering, tests) it computes in place.
 */
export async function createElk(): Promise<ELK> {
  if (typeof Worker === 'undefined') {
    const { default: InPlaceElk } = await import('elkjs/lib/elk.bundled.js');
    return new InPlaceElk();
  }
  const { default: WorkerElk } = await import('elkjs/lib/elk-api');
  return new WorkerElk({
    // The bundler of the app finds the worker by this exact form of expression.
    workerFactory: () =>
      new Worker(new URL('elkjs/lib/elk-worker.min.js', import.meta.url)),
  });
}
