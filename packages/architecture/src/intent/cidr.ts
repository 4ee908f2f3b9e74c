/** Addresses of a network of IPv4: the first and the one after the last. */
interface AddressRange {
  first: number;
  end: number;
}

/** `10.0.0.0/16` as numbers. */
function addressRange(cidr: string): AddressRange {
  const [address, length] = cidr.split('/');
  const size = 2 ** (32 - Number(length));
  const value = address
    .split('.')
    .reduce((sum, part) => sum * 256 + Number(part), 0);
  const first = Math.floor(value / size) * size;
  return { first, end: first + size };
}

/** Whether two networks of IPv4 share an address. */
export function cidrsOverlap(left: string, right: string): boolean {
  const one = addressRange(left);
  const other = addressRange(right);
  return one.first < other.end && other.first < one.end;
}

/** Whether a network is written by its first address, as cloud providers demand. */
export function isCanonicalCidr(cidr: string): boolean {
  return subnetOf({ cidr, addedBits: 0, index: 0 }) === cidr;
}

/**
 * A part of a network: the one with this index among parts whose prefix is
 * `addedBits` longer.
 *
 * @public
 */
export function subnetOf(options: {
  cidr: string;
  addedBits: number;
  index: number;
}): string {
  const { cidr, addedBits, index } = options;
  const length = Number(cidr.split('/')[1]) + addedBits;
  const first = addressRange(cidr).first + index * 2 ** (32 - length);
  const parts = [24, 16, 8, 0].map(
    shift => Math.floor(first / 2 ** shift) % 256,
  );
  return `${parts.join('.')}/${length}`;
}

/** The address with this number in a network, counted from 0. @public */
export function addressOf(cidr: string, index: number): string {
  const { first } = addressRange(cidr);
  return subnetOf({
    cidr: '0.0.0.0/0',
    addedBits: 32,
    index: first + index,
  }).replace('/32', '');
}
