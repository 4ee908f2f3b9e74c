import { exampleGraph } from '../testing/exampleGraph';
import { indexGraph } from './indexGraph';
import { rollUpStatus } from './rollUpStatus';

describe('rollUpStatus', () => {
  const summaries = rollUpStatus(indexGraph(exampleGraph));

  it('carries the worst outwards, over healthy containers', () => {
    expect(summaries.get('c1')).toEqual({
      worst: 'failed',
      counts: { failed: 1, healthy: 1 },
      leaves: 2,
    });
    expect(summaries.get('fleet')?.worst).toBe('failed');
    expect(summaries.get('fleet')?.leaves).toBe(3);
  });

  it('invents no status where nothing is known', () => {
    expect(summaries.get('c2')).toEqual({
      worst: undefined,
      counts: {},
      leaves: 1,
    });
  });
});
