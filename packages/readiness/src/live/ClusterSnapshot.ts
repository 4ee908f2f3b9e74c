/** Version of the snapshot format; a change that older readers would misread raises it. @public */
export const SNAPSHOT_API_VERSION = 'kubernetes-architect.io/v1alpha1';

/** Kind of the snapshot format. @public */
export const SNAPSHOT_KIND = 'ClusterSnapshot';

/**
 * Revision within the version: only adds fields and kinds. Without one it is 1, the kinds of a dashboard; 2 adds
 * identities, rights, storage, names of secrets, and what add-ons record; 3 adds policies of admission and of images,
 * and flow schemas.
 *
 * @public
 */
export const SNAPSHOT_REVISION = 3;

/** The greatest size of a snapshot in bytes, when it is written and when it is read. @public */
export const MAX_SNAPSHOT_BYTES = 256 * 1024 * 1024;

/**
 * A kind that could not be read, with the reason.
 *
 * @public
 */
export interface UnreadKind {
  /** The kind's key in `objects`. */
  kind: string;
  /** Group and resource as in a role, e.g. `apps/deployments`. */
  resource: string;
  /** `forbidden`, `malformed`, `truncated`, `unavailable` or `unknown`. */
  code: string;
  message: string;
}

/**
 * One cluster at one moment, as it is in a file. Objects are trimmed; see `trimObject` for what is never in it.
 *
 * @public
 */
export interface ClusterSnapshot {
  apiVersion: string;
  kind: string;
  revision?: number;
  metadata: {
    /** Name of the cluster. */
    name: string;
    title?: string;
    environment?: string;
    region?: string;
    provider?: string;
    /** Time of the read, ISO 8601 in UTC. */
    observedAt: string;
  };
  /** What the API server says of itself. */
  server: {
    version?: { gitVersion: string; platform?: string; buildDate?: string };
    ready?: boolean;
    failedChecks: string[];
  };
  /** Objects by kind, e.g. `Pod`, and with the group for kinds of add-ons; a kind without a list is unknown. */
  objects: Record<string, unknown[]>;
  unknownKinds: UnreadKind[];
  /** True when a list was cut off. */
  truncated: boolean;
}
