/**
 * Where the data of a cluster came from: `recorded` is a snapshot file, `live` is the cluster's API server.
 *
 * @public
 */
export type ObservationSource = 'recorded' | 'live';

/**
 * How far the data can be trusted to show the present:
 * `fresh` was read within the cache time, `stale` is the last good answer of a cluster that fails now,
 * `recorded` is a snapshot that never changes.
 *
 * @public
 */
export type Staleness = 'fresh' | 'stale' | 'recorded';

/**
 * When and from where something was seen. Every item of an answer carries it.
 *
 * @public
 */
export interface Observation {
  /** Time of the read, ISO 8601 in UTC, e.g. `2026-07-01T10:00:00.000Z`. */
  observedAt: string;
  /** Where the data came from. */
  source: ObservationSource;
  /** Whether the data shows the present. */
  staleness: Staleness;
}
