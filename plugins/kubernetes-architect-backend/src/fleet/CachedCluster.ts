import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  timeoutError,
  toClusterReadError,
} from '../sources/toClusterReadError';

/** How a cluster is cached. Times are in milliseconds. */
export interface CachedClusterOptions {
  /** Name of the cluster. */
  cluster: string;
  /** Reads the cluster. */
  read: (signal: AbortSignal) => Promise<ClusterDetail>;
  /** Runs a read when it is its turn. `suspect` is true when the last read gave no answer in time. */
  schedule: <T>(task: () => Promise<T>, suspect: boolean) => Promise<T>;
  /** A read that takes longer is given up. */
  deadline: number;
  /** An answer or a failure that is younger is given again. */
  maxAge: number;
  /** How long a caller waits for news when an older answer is there. */
  patience: number;
  /** Told of each failed read. */
  onFailure: (error: ClusterReadError) => void;
}

/** The last good answer and the last failure, where it is newer. */
export interface CachedAnswer {
  detail?: ClusterDetail;
  error?: ClusterReadError;
  /** Time of the failure in milliseconds since 1970. */
  failedAt?: number;
}

/**
 * One cluster with its last answer. However many callers ask, at most one read is under way; a caller that
 * could have an older answer does not wait long for a new one.
 */
export class CachedCluster {
  readonly #options: CachedClusterOptions;
  #answer: CachedAnswer = {};
  #answeredAt = -Infinity;
  #flight: Promise<void> | undefined;

  constructor(options: CachedClusterOptions) {
    this.#options = options;
  }

  /** Gives what is known, after a read when that is too old. It never rejects and never exceeds the deadline. */
  async get(): Promise<CachedAnswer> {
    const { cluster, maxAge, deadline, patience } = this.#options;
    if (Date.now() - this.#answeredAt <= maxAge) {
      return this.#answer;
    }
    this.#flight ??= this.#read().finally(() => {
      this.#flight = undefined;
    });
    const { detail } = this.#answer;
    const wait = detail ? Math.min(patience, deadline) : deadline;
    if (await endsWithin(this.#flight, wait)) {
      return this.#answer;
    }
    return {
      detail,
      error: this.#answer.error ?? timeoutError(cluster),
      failedAt: this.#answer.failedAt ?? Date.now(),
    };
  }

  async #read(): Promise<void> {
    const { cluster, read, schedule, deadline, onFailure } = this.#options;
    try {
      const suspect = this.#answer.error?.code === 'timeout';
      const detail = await schedule(
        () => withDeadline(read, deadline, cluster),
        suspect,
      );
      this.#answer = { detail };
    } catch (thrown) {
      const error = toClusterReadError(cluster, thrown);
      onFailure(error);
      this.#answer = {
        detail: this.#answer.detail,
        error,
        failedAt: Date.now(),
      };
    }
    this.#answeredAt = Date.now();
  }
}

/** Ends a read at its deadline, also one that ignores its signal. */
async function withDeadline<T>(
  read: (signal: AbortSignal) => Promise<T>,
  deadline: number,
  cluster: string,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = timeoutError(cluster);
      controller.abort(error);
      reject(error);
    }, deadline);
  });
  try {
    return await Promise.race([read(controller.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function endsWithin(
  task: Promise<void>,
  milliseconds: number,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([task.then(() => true), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
