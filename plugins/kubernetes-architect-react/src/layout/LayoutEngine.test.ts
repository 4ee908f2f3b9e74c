import type { ELK } from 'elkjs/lib/elk-api';
import { indexGraph } from '../graph/indexGraph';
import { openContainers } from '../graph/openContainers';
import { visibleGraph } from '../graph/visibleGraph';
import { exampleGraph } from '../testing/exampleGraph';
import type { GraphLayout, PlacedNode } from './GraphLayout';
import { gridLayout } from './gridLayout';
import { LayoutEngine } from './LayoutEngine';

const index = indexGraph(exampleGraph);
const graph = visibleGraph({
  index,
  open: openContainers({ index, depth: 'workloads' }),
});

function expectSound({ nodes }: GraphLayout) {
  const byId = new Map(nodes.map(node => [node.id, node]));
  expect([...byId.keys()].sort()).toEqual(graph.nodes.map(n => n.id).sort());
  for (const node of nodes) {
    const parent =
      node.parent === undefined ? undefined : byId.get(node.parent);
    if (parent) {
      expect(node.x + node.width).toBeLessThanOrEqual(parent.width);
      expect(node.y + node.height).toBeLessThanOrEqual(parent.height);
    }
    for (const other of nodes) {
      if (other !== node && other.parent === node.parent) {
        expect(overlap(node, other)).toBe(false);
      }
    }
  }
}

function overlap(a: PlacedNode, b: PlacedNode): boolean {
  return (
    a.x < b.x + b.width &&
    b.x < a.x + a.width &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

function neverEndingElk(terminated: () => void): ELK {
  return {
    layout: () => new Promise(() => undefined),
    knownLayoutAlgorithms: async () => [],
    knownLayoutOptions: async () => [],
    knownLayoutCategories: async () => [],
    terminateWorker: terminated,
  };
}

describe('gridLayout', () => {
  it('keeps everything inside its container and apart', () => {
    expectSound(gridLayout(graph));
  });
});

describe('LayoutEngine', () => {
  it('lays out with elk, environments in the order of promotion', async () => {
    const layout = await new LayoutEngine().layout(graph, {
      deadlineMs: 20_000,
    });
    const x = (id: string) => layout.nodes.find(node => node.id === id)!.x;

    expect(layout.engine).toBe('elk');
    expectSound(layout);
    expect(x('dev')).toBeLessThan(x('prod'));
  }, 30_000);

  it('gives up at the deadline, ends the worker and answers with the grid', async () => {
    const terminated = jest.fn();
    const engine = new LayoutEngine(async () => neverEndingElk(terminated));

    const layout = await engine.layout(graph, { deadlineMs: 10 });

    expect(layout).toEqual(gridLayout(graph));
    expect(terminated).toHaveBeenCalledTimes(1);
  });

  it('answers with the grid when elk fails', async () => {
    const engine = new LayoutEngine(async () => {
      throw new Error('no worker here');
    });

    expect((await engine.layout(graph)).engine).toBe('grid');
  });

  it('stops when it is cancelled', async () => {
    const engine = new LayoutEngine(async () => neverEndingElk(jest.fn()));
    const controller = new AbortController();
    const pending = engine.layout(graph, { signal: controller.signal });
    controller.abort(new Error('a newer graph came'));

    await expect(pending).rejects.toThrow('a newer graph came');
  });

  it('computes the same structure once, whatever its state', async () => {
    const create = jest.fn(async (): Promise<ELK> => {
      throw new Error('no worker here');
    });
    const engine = new LayoutEngine(create);
    const first = await engine.layout(graph);
    const second = await engine.layout({
      ...graph,
      nodes: graph.nodes.map(node => ({ ...node, status: 'failed' as const })),
    });

    expect(second).toBe(first);
    expect(create).toHaveBeenCalledTimes(1);
  });
});
