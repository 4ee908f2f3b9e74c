import { nanosToNumber, parseQuantity } from './quantity';

describe('parseQuantity', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['250m', 0.25],
    ['1500u', 0.0015],
    ['100n', 0.0000001],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1.5Gi', 1.5 * 1024 ** 3],
    ['64Mi', 64 * 1024 ** 2],
    ['1Ki', 1024],
    ['128974848', 128974848],
    ['129e6', 129_000_000],
    ['129M', 129_000_000],
    ['123E-3', 0.123],
    ['1E', 1e18],
    ['2Ti', 2 * 1024 ** 4],
    ['-1', -1],
    ['+3k', 3000],
  ])('reads %s', (text, expected) => {
    expect(nanosToNumber(parseQuantity(text) ?? -99n)).toBe(expected);
  });

  it('keeps what floating point would lose', () => {
    expect(parseQuantity('9007199254740993')).toBe(9007199254740993000000000n);
    const tenth = parseQuantity('100m') ?? 0n;
    expect(nanosToNumber(tenth + tenth + tenth)).toBe(0.3);
  });

  it('rounds up what is smaller than a billionth', () => {
    expect(parseQuantity('0.1n')).toBe(1n);
  });

  it.each([
    '',
    '.',
    '-',
    'abc',
    '1 Gi',
    '1gi',
    '1e',
    'Mi',
    '1e999',
    '0x10',
    '1_0',
    'Infinity',
  ])('refuses "%s"', text => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  it('refuses an endless number at once', () => {
    expect(parseQuantity('9'.repeat(1_000_000))).toBeUndefined();
  });
});
