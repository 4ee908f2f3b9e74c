import { addressOf, cidrsOverlap, isCanonicalCidr, subnetOf } from './cidr';

describe('networks', () => {
  it.each([
    ['10.0.0.0/16', '10.0.255.0/24', true],
    ['10.0.0.0/16', '10.1.0.0/16', false],
    ['0.0.0.0/0', '192.168.0.0/16', true],
    ['10.0.0.128/25', '10.0.0.0/25', false],
    ['255.0.0.0/8', '255.255.255.255/32', true],
  ])('%s and %s overlap: %s', (left, right, expected) => {
    expect(cidrsOverlap(left, right)).toBe(expected);
    expect(cidrsOverlap(right, left)).toBe(expected);
  });

  it('cuts a network into parts', () => {
    expect(
      [0, 1, 3].map(index =>
        subnetOf({ cidr: '10.20.0.0/16', addedBits: 2, index }),
      ),
    ).toEqual(['10.20.0.0/18', '10.20.64.0/18', '10.20.192.0/18']);
    expect(addressOf('10.96.0.0/16', 10)).toBe('10.96.0.10');
  });

  it('knows whether a network begins at its first address', () => {
    expect(isCanonicalCidr('10.0.0.0/16')).toBe(true);
    expect(isCanonicalCidr('10.0.1.0/16')).toBe(false);
  });
});
