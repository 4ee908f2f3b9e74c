/** Text forms are short; longer ones are refused before any work. */
const LONGEST_TEXT = 45;

function parseVersion4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0n;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)
      return undefined;
    value = value * 256n + BigInt(part);
  }
  return value;
}

function parseGroups(text: string): string[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  return groups.every(group => /^[0-9a-fA-F]{1,4}$/.test(group))
    ? groups
    : undefined;
}

function parseVersion6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = parseGroups(halves[0]);
  const tail = parseGroups(halves[1] ?? '');
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...Array<string>(missing).fill('0'), ...tail].reduce(
    (value, group) => value * 65536n + BigInt(`0x${group}`),
    0n,
  );
}

/**
 * An IP address; IPv4-mapped IPv6 and zones are refused, as in the API server.
 *
 * @public
 */
export class IpAddress {
  private constructor(readonly value: bigint, readonly family: 4 | 6) {}

  static parse(text: string): IpAddress | undefined {
    if (text.length > LONGEST_TEXT) return undefined;
    if (text.includes(':')) {
      const value = parseVersion6(text);
      if (value === undefined || value >> 32n === 0xffffn) return undefined;
      return new IpAddress(value, 6);
    }
    const value = parseVersion4(text);
    return value === undefined ? undefined : new IpAddress(value, 4);
  }

  get bits(): number {
    return this.family === 4 ? 32 : 128;
  }

  isUnspecified(): boolean {
    return this.value === 0n;
  }

  isLoopback(): boolean {
    return this.family === 4 ? this.value >> 24n === 127n : this.value === 1n;
  }

  isLinkLocal(): boolean {
    return this.family === 4
      ? this.value >> 16n === 0xa9fen
      : this.value >> 118n === 0x3fan;
  }
}
