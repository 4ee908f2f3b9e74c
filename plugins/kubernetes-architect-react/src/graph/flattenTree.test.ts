import { moveInTree } from '../canvas/moveInTree';
import { exampleGraph } from '../testing/exampleGraph';
import { flattenTree } from './flattenTree';
import { indexGraph } from './indexGraph';

const index = indexGraph(exampleGraph);
const rows = flattenTree({ index, open: new Set(['fleet', 'dev']) });

describe('flattenTree', () => {
  it('lists what is open in reading order, with places for screen readers', () => {
    expect(
      rows.map(row => [
        row.node.id,
        row.level,
        row.position,
        row.siblings,
        row.expanded,
      ]),
    ).toEqual([
      ['fleet', 1, 1, 1, true],
      ['dev', 2, 1, 2, true],
      ['c1', 3, 1, 1, false],
      ['prod', 2, 2, 2, false],
    ]);
  });

  it('answers to the keys of a tree', () => {
    const press = (at: number, key: string) => moveInTree({ rows, at, key });

    expect(press(0, 'ArrowDown')).toEqual({ to: 1 });
    expect(press(3, 'ArrowDown')).toEqual({ to: 3 });
    expect(press(2, 'ArrowRight')).toEqual({ toggle: true });
    expect(press(1, 'ArrowRight')).toEqual({ to: 2 });
    expect(press(1, 'ArrowLeft')).toEqual({ toggle: true });
    expect(press(2, 'ArrowLeft')).toEqual({ to: 1 });
    expect(press(3, 'Home')).toEqual({ to: 0 });
    expect(press(0, 'End')).toEqual({ to: 3 });
    expect(press(0, 'Enter')).toEqual({ select: true });
    expect(press(0, 'x')).toBeUndefined();
  });
});
