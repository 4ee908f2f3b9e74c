import { exampleGraph } from '../testing/exampleGraph';
import { ancestorsOf } from './ancestorsOf';
import { indexGraph } from './indexGraph';

describe('indexGraph', () => {
  it('finds roots and children in the order of the graph', () => {
    const index = indexGraph(exampleGraph);

    expect(index.roots.map(node => node.id)).toEqual(['fleet']);
    expect(index.childrenOf.get('n1')?.map(node => node.id)).toEqual([
      'w1',
      'w2',
    ]);
    expect(index.childrenOf.has('w1')).toBe(false);
  });

  it('makes roots of nodes whose parent is absent or that contain themselves', () => {
    const { roots, childrenOf } = indexGraph({
      nodes: [
        { id: 'lost', kind: 'workload', name: 'lost', parent: 'nowhere' },
        { id: 'a', kind: 'namespace', name: 'a', parent: 'b' },
        { id: 'b', kind: 'namespace', name: 'b', parent: 'a' },
      ],
      edges: [],
    });

    expect(roots.map(node => node.id)).toEqual(['lost', 'a', 'b']);
    expect(childrenOf.size).toBe(0);
  });

  it('names what contains a node from the outside in', () => {
    const index = indexGraph(exampleGraph);

    expect(ancestorsOf(index, 'w1').map(node => node.id)).toEqual([
      'fleet',
      'dev',
      'c1',
      'n1',
    ]);
    expect(ancestorsOf(index, 'absent')).toEqual([]);
  });
});
