import type {
  ClusterDetail,
  ObservationSource,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/**
 * What is known of a cluster before it is read.
 *
 * @public
 */
export interface ClusterDescriptor {
  /** Name of the cluster: lower-case letters, digits, `-` and `.`, at most 253 characters. */
  name: string;
  /** Title for people. */
  title?: string;
  /** Environment, e.g. `production`. */
  environment?: string;
  /** Region; when undefined it is taken from the nodes' labels. */
  region?: string;
  /** Provider; when undefined it is taken from the nodes' labels. */
  provider?: string;
  /** Where its data comes from. */
  source: ObservationSource;
}

/**
 * How a read may be ended.
 *
 * @public
 */
export interface ReadOptions {
  /**
   * Aborted at the cluster's deadline or when the backend stops. A source that ignores it
   * is left behind: the caller does not wait for it.
   */
  signal: AbortSignal;
}

/**
 * One way of knowing clusters: recorded snapshots, API servers by kubeconfig, an inventory, a vendor's service.
 *
 * @remarks
 *
 * The interface is narrow on purpose. Caching, single flight, deadlines, stale answers and permissions are
 * the backend's business and not repeated in every source.
 *
 * @public
 */
export interface ClusterSource {
  /** Id of the source for logs, e.g. `kubeconfig`. */
  readonly id: string;

  /**
   * Lists the clusters of this source. It must be cheap: it is called for every answer
   * and must not connect to a cluster.
   */
  listClusters(options: ReadOptions): Promise<ClusterDescriptor[]>;

  /**
   * Reads one cluster.
   *
   * @param name - a name that `listClusters` gave
   * @returns the cluster as it was at `observedAt`; kinds that could not be read are in `unknownKinds`
   * @throws {@link ClusterReadError} when the cluster as a whole could not be read
   */
  readCluster(name: string, options: ReadOptions): Promise<ClusterDetail>;
}
