import { confidence } from './confidence';

describe('confidence', () => {
  it.each([
    [undefined, 'forced', 1],
    [0, 'low', 0.5],
    [0.19, 'low', 0.6],
    [0.2, 'medium', 0.6],
    [0.5, 'high', 0.75],
    [3, 'high', 1],
  ] as const)('of a margin of %s is %s, %s', (margin, level, value) => {
    expect(confidence(margin)).toMatchObject({ level, value });
  });
});
