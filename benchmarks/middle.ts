/** How often work is done. */
export interface Rounds {
  /** Rounds of which the middle counts. */
  counted: number;
  /** Rounds before them. By default one. */
  warmUp?: number;
}

/** Milliseconds of the middle round, after those that warm up. Rounds are numbered from 0, and each has a number of its own. */
export function middle(
  { counted, warmUp = 1 }: Rounds,
  work: (round: number) => void,
): number {
  for (let round = 0; round < warmUp; round += 1) work(round);
  const times = Array.from({ length: counted }, (_, index) => {
    const start = performance.now();
    work(warmUp + index);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(counted / 2)];
}
