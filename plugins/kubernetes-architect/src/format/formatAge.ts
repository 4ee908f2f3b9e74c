const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TWO = 2;

/** A span as Kubernetes writes ages: `45s`, `12m`, `5h`, `3d`; the larger unit only from two of it on. */
export function formatAge(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  if (span < TWO * MINUTE) {
    return `${Math.floor(span / SECOND)}s`;
  }
  if (span < TWO * HOUR) {
    return `${Math.floor(span / MINUTE)}m`;
  }
  if (span < TWO * DAY) {
    return `${Math.floor(span / HOUR)}h`;
  }
  return `${Math.floor(span / DAY)}d`;
}

/** Milliseconds from an ISO 8601 time to `now`; `undefined` when the time is absent or not a time. */
export function ageOf(
  time: string | undefined,
  now: number,
): number | undefined {
  const at = time === undefined ? NaN : Date.parse(time);
  return Number.isNaN(at) ? undefined : now - at;
}
