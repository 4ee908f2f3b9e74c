import type {
  ClusterDetail,
  ClusterError,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClusterDescriptor } from '@kubernetes-architect/plugin-kubernetes-architect-node';

/** What is known of a cluster now: a detail, a failure, or an old detail with the failure that made it stale. */
export interface ClusterReading {
  /** What is known before it is read. */
  descriptor: ClusterDescriptor;
  /** The last good answer. */
  detail?: ClusterDetail;
  /** Why there is none, or why it is stale. */
  error?: ClusterError;
}

/** Knows all clusters, whichever source they come from. */
export interface ClusterReader {
  /** Reads all clusters. It always answers, within the deadline. */
  readAll(): Promise<ClusterReading[]>;
  /** Reads the clusters of these names; names that are not known are left out. */
  readMany(names: readonly string[]): Promise<ClusterReading[]>;
}
