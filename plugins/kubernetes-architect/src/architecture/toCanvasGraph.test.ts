import { fixturePlatform } from '../../dev/fixtures';
import { toCanvasGraph } from './toCanvasGraph';

const answer = fixturePlatform({
  name: 'acme',
  title: 'Acme',
  clusters: 4,
  namespaces: 3,
});

describe('toCanvasGraph', () => {
  const graph = toCanvasGraph(answer);
  const node = (id: string) =>
    graph.nodes.find(candidate => candidate.id === id);

  it('puts a cluster into the one environment that it hosts', () => {
    expect(node('cluster:prod-eu-1')?.parent).toBe('environment:production');
    expect(graph.edges.map(edge => edge.kind)).toEqual([
      'promotes',
      'promotes',
    ]);
  });

  it('keeps a cluster of two environments beside them, with a line from each', () => {
    const shared = toCanvasGraph({
      ...answer,
      edges: [
        ...answer.edges,
        {
          source: 'environment:staging',
          target: 'cluster:dev-eu-1',
          kind: 'hosted-by',
        },
      ],
    });

    expect(shared.nodes.find(n => n.id === 'cluster:dev-eu-1')?.parent).toBe(
      'fleet',
    );
    expect(shared.edges.filter(edge => edge.kind === 'hosted-by')).toHaveLength(
      2,
    );
  });

  it('lays live state over the design and says which cluster is not connected', () => {
    expect(node('workload:prod-eu-1/payments/worker')).toMatchObject({
      status: 'failed',
      reason: '0 of 3 pods ready',
      subtitle: 'worker · ×3',
    });
    expect(node('cluster:prod-us-1')?.status).toBe('notConnected');
    expect(node('workload:prod-us-1/shop/api')?.status).toBeUndefined();
  });
});
