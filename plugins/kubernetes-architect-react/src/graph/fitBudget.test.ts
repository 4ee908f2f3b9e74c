import { exampleGraph } from '../testing/exampleGraph';
import { fitBudget } from './fitBudget';
import { indexGraph } from './indexGraph';
import { openContainers } from './openContainers';
import { rollUpStatus } from './rollUpStatus';
import { visibleGraph } from './visibleGraph';

const index = indexGraph(exampleGraph);
const open = openContainers({ index, depth: 'workloads' });
const status = rollUpStatus(index);

describe('fitBudget', () => {
  it('leaves everything open within the budget', () => {
    const fitted = fitBudget({ index, open, status });

    expect(fitted).toEqual({ open, closed: [], hidden: 0 });
  });

  it('keeps what fails in sight and says how much is hidden', () => {
    const fitted = fitBudget({ index, open, status, budget: 8 });
    const ids = visibleGraph({ index, open: fitted.open }).nodes.map(n => n.id);

    expect(ids).toContain('w1');
    expect(ids).not.toContain('w3');
    expect(ids.length + fitted.hidden).toBe(exampleGraph.nodes.length);
    expect(ids.length).toBeLessThanOrEqual(8);
  });

  it('stays within the budget for thousands of nodes', () => {
    const nodes = Array.from({ length: 5_000 }, (_, at) => ({
      id: `w${at}`,
      kind: 'workload',
      name: `w${at}`,
      parent: `n${at % 250}`,
    }));
    const namespaces = Array.from({ length: 250 }, (_, at) => ({
      id: `n${at}`,
      kind: 'namespace',
      name: `n${at}`,
      parent: 'c',
    }));
    const large = indexGraph({
      nodes: [{ id: 'c', kind: 'cluster', name: 'c' }, ...namespaces, ...nodes],
      edges: [],
    });
    const fitted = fitBudget({
      index: large,
      open: openContainers({ index: large, depth: 'workloads' }),
      status: rollUpStatus(large),
    });
    const shown = visibleGraph({ index: large, open: fitted.open }).nodes
      .length;

    expect(shown).toBeLessThanOrEqual(300);
    expect(shown + fitted.hidden).toBe(5_251);
  });
});
