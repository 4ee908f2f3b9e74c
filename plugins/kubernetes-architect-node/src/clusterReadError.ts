import { CustomErrorBase } from '@backstage/errors';
import type { ClusterErrorCode } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/**
 * A cluster, or one kind in it, could not be read.
 *
 * @remarks
 *
 * Message and remedy are shown to users: they name the cluster and never hold credentials or addresses.
 *
 * @public
 */
export class ClusterReadError extends CustomErrorBase {
  name = 'ClusterReadError' as const;

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
    super(options.message, options.cause);
    this.code = options.code;
    this.cluster = options.cluster;
    this.remedy = options.remedy;
  }
}
