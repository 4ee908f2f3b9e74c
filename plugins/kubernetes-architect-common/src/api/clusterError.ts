/**
 * Why a cluster, or one kind in it, could not be read.
 *
 * - `unauthorized`: the API server refused the credentials (401)
 * - `forbidden`: the credentials may not do this (403)
 * - `timeout`: no complete answer before the cluster's deadline
 * - `unreachable`: no connection (refused, reset, DNS, TLS)
 * - `expired`: the list's continue token was no longer valid (410), also after one fresh start
 * - `throttled`: the API server asked to slow down (429)
 * - `unavailable`: the API server failed (5xx)
 * - `malformed`: the answer was not what the Kubernetes API promises
 * - `misconfigured`: the portal's configuration of this cluster does not work (missing file, unknown context)
 * - `unknown`: anything else
 *
 * @public
 */
export type ClusterErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'timeout'
  | 'unreachable'
  | 'expired'
  | 'throttled'
  | 'unavailable'
  | 'malformed'
  | 'misconfigured'
  | 'unknown';

/**
 * The failure of one cluster in an answer over many. It never contains credentials or addresses of the API server.
 *
 * @public
 */
export interface ClusterError {
  /** Name of the cluster. */
  cluster: string;
  /** Title of the cluster, where it has one. */
  title?: string;
  /** Environment of the cluster, where it is known. */
  environment?: string;
  /** Region of the cluster, where it is known. */
  region?: string;
  /** What went wrong, for programs. */
  code: ClusterErrorCode;
  /** What went wrong, for people: one sentence that names the cluster. */
  message: string;
  /** What to do about it: one sentence. */
  remedy: string;
  /** Time of the failure, ISO 8601 in UTC. */
  failedAt: string;
}

/**
 * A kind that could not be read in a cluster that otherwise answers: it is unknown, neither absent nor fine.
 *
 * @public
 */
export interface UnknownKind {
  /** The Kubernetes kind, e.g. `PersistentVolumeClaim`. */
  kind: string;
  /** API group and resource as in a role, e.g. `apps/deployments` or `nodes`. */
  resource: string;
  /** Why it is unknown. */
  code: ClusterErrorCode;
  /** One sentence with the missing permission or the failure. */
  message: string;
}
