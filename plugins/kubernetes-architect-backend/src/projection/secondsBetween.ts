/**
 * Seconds from one moment to a later one.
 *
 * @returns infinity when the first is unknown or not a time: what is unknown counts as long ago
 */
export function secondsBetween(from: string | undefined, to: string): number {
  const start = from ? Date.parse(from) : NaN;
  return Number.isNaN(start) ? Infinity : (Date.parse(to) - start) / 1000;
}
