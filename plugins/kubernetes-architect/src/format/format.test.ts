import { ageOf, formatAge } from './formatAge';
import { formatBytes, formatCores } from './formatQuantity';

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [512 * 2 ** 20, '512 MiB'],
    [1.5 * 2 ** 30, '1.5 GiB'],
    [261.4 * 2 ** 30, '261 GiB'],
  ])('%d', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
});

describe('formatCores', () => {
  it.each([
    [0.25, '0.25'],
    [1.54, '1.5'],
    [2, '2'],
    [68.4, '68'],
  ])('%d', (cores, text) => expect(formatCores(cores)).toBe(text));
});

describe('formatAge', () => {
  it.each([
    [-5, '0s'],
    [119_000, '119s'],
    [120_000, '2m'],
    [3 * 3_600_000, '3h'],
    [47 * 3_600_000, '47h'],
    [9 * 86_400_000, '9d'],
  ])('%d', (span, text) => expect(formatAge(span)).toBe(text));

  it('knows no age of what has no time', () => {
    expect(ageOf(undefined, 0)).toBeUndefined();
    expect(ageOf('yesterday', 0)).toBeUndefined();
    expect(ageOf('1970-01-01T00:00:01.000Z', 3_000)).toBe(2_000);
  });
});
