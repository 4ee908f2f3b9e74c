/**
 * Every state that a page shows of a cluster, a workload or a designed element, in one vocabulary, so that one word, one
 * icon and one colour belong to each. `unknown` is not a pass; `missing` is designed but not in the cluster;
 * `notConnected` is designed for a cluster that the portal does not know.
 *
 * @public
 */
export type Status =
  | 'unreachable'
  | 'unhealthy'
  | 'failed'
  | 'degraded'
  | 'missing'
  | 'progressing'
  | 'unknown'
  | 'notConnected'
  | 'suspended'
  | 'completed'
  | 'healthy';

/**
 * From the worst to the best: the order in which attention goes to them.
 *
 * @public
 */
export const STATUS_BY_URGENCY: readonly Status[] = [
  'unreachable',
  'unhealthy',
  'failed',
  'degraded',
  'missing',
  'progressing',
  'unknown',
  'notConnected',
  'suspended',
  'completed',
  'healthy',
];

/**
 * Rank of a status, 0 for the worst; no status at all ranks behind every other.
 *
 * @public
 */
export function urgencyOf(status: Status | undefined): number {
  return status ? STATUS_BY_URGENCY.indexOf(status) : STATUS_BY_URGENCY.length;
}

/**
 * The more urgent of two; `undefined` loses against everything.
 *
 * @public
 */
export function worseStatus(
  a: Status | undefined,
  b: Status | undefined,
): Status | undefined {
  return urgencyOf(a) <= urgencyOf(b) ? a : b;
}
