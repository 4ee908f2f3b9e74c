/** Letters and digits that tell a cut name from others that begin alike. */
const DIGEST_LENGTH = 6;

/** FNV-1a of 32 bits, whose result is the same everywhere: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function digestOf(text: string): string {
  const hash = Array.from(text).reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return (hash >>> 0)
    .toString(36)
    .padStart(DIGEST_LENGTH, '0')
    .slice(-DIGEST_LENGTH);
}

/**
 * A name that fits: as it is where it is short enough, else its beginning and a digest of the whole, so that two long
 * names that begin alike stay two.
 *
 * @public
 */
export function shortName(
  name: string,
  longest: number,
  separator = '-',
): string {
  if (name.length <= longest) return name;
  const room = longest - DIGEST_LENGTH - separator.length;
  const begin = name.slice(0, room).replace(/-+$/, '');
  return `${begin}${separator}${digestOf(name)}`;
}
