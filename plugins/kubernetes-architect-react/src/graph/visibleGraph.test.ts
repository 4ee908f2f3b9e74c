import { exampleGraph } from '../testing/exampleGraph';
import { indexGraph } from './indexGraph';
import { openContainers } from './openContainers';
import { visibleGraph } from './visibleGraph';

const index = indexGraph(exampleGraph);

function drawn(options: Omit<Parameters<typeof openContainers>[0], 'index'>) {
  const open = openContainers({ index, ...options });
  return visibleGraph({ index, open, focus: options.focus });
}

describe('visibleGraph', () => {
  it('draws down to the depth that is asked for', () => {
    expect(drawn({ depth: 'clusters' }).nodes.map(node => node.id)).toEqual([
      'fleet',
      'dev',
      'c1',
      'prod',
      'c2',
    ]);
    expect(drawn({ depth: 'namespaces' }).nodes).toHaveLength(7);
    expect(drawn({ depth: 'workloads' }).nodes).toHaveLength(10);
  });

  it('lifts the lines of closed groups and counts those that fall together', () => {
    expect(drawn({ depth: 'clusters' }).edges).toEqual([
      { source: 'dev', target: 'prod', kind: 'promotes', count: 1 },
      { source: 'c1', target: 'c2', kind: 'calls', count: 2 },
    ]);
  });

  it('opens one group by hand and leaves the others', () => {
    const { nodes } = drawn({ depth: 'clusters', toggled: new Set(['c1']) });

    expect(nodes.map(node => node.id)).toContain('n1');
    expect(nodes.map(node => node.id)).not.toContain('n2');
  });

  it('draws only what was entered, without lines to the outside', () => {
    const { nodes, edges } = drawn({ depth: 'workloads', focus: 'c1' });

    expect(nodes.map(node => [node.id, node.parent])).toEqual([
      ['c1', undefined],
      ['n1', 'c1'],
      ['w1', 'n1'],
      ['w2', 'n1'],
    ]);
    expect(edges).toEqual([]);
  });

  it('draws everything when what was entered is gone', () => {
    expect(drawn({ depth: 'workloads', focus: 'gone' }).nodes).toHaveLength(10);
  });
});
