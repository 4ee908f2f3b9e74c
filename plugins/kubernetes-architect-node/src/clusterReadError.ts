import type { ClusterErrorCode } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/**
 * A cluster, or one kind in it, could not be read.
 *
 * @remarks
 *
 * Message and remedy are shown to users: they name the cluster and never hold credentials or addresses.
 * The cause is for the log alone, which is why this is not an error of `@backstage/errors`: those write the
 * message of their cause into their own.
 *
 * @public
 */
export class ClusterReadError extends Error {
  readonly name = 'ClusterReadError';

  /** What went wrong, for programs. */
  readonly code: ClusterErrorCode;
  /** Name of the cluster. */
  readonly cluster: string;
  /** What to do about it: one sentence. */
  readonly remedy: string;

  constructor(options: {
    code: ClusterErrorCode;
    cluster: string;
    message: string;
    remedy: string;
    cause?: unknown;
  }) {
    super(options.message, { cause: options.cause });
    this.code = options.code;
    this.cluster = options.cluster;
    this.remedy = options.remedy;
  }
}
