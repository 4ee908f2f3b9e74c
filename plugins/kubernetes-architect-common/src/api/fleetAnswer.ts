import type { ClusterError } from './clusterError';

/**
 * An answer over many clusters. A cluster that fails costs only its own row: it is named in
 * `errorsByCluster`, and it is in `items` as well while an older good answer is known (then with staleness `stale`).
 *
 * @public
 */
export interface FleetAnswer<T> {
  /** What could be read and what the caller may see. */
  items: T[];
  /** Failures by cluster name. */
  errorsByCluster: Record<string, ClusterError>;
  /** True when a limit cut something off, so that counts are lower bounds. */
  truncated: boolean;
}
