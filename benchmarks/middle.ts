/** Milliseconds of the middle round, after one that warms up. Rounds count from 0. */
export function middle(rounds: number, work: (round: number) => void): number {
  work(0);
  const times = Array.from({ length: rounds }, (_, index) => {
    const start = performance.now();
    work(index + 1);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)];
}
