import pLimit from 'p-limit';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  ClusterDescriptor,
  ClusterSource,
} from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ReaderOptions } from '../config/configSchema';
import { clusterNameSchema } from '../snapshot/clusterSnapshot';
import { toClusterReadError } from '../sources/toClusterReadError';
import { CachedCluster, type CachedAnswer } from './CachedCluster';
import type { ClusterReader, ClusterReading } from './ClusterReader';
import { describeCause } from './describeCause';
import { toClusterError } from './toClusterError';

/** How long a caller waits for news of a cluster of which an older answer is known. */
const PATIENCE_MS = 2_000;

/** Clusters that did not answer last time share this many places, so that they hold up nobody else. */
const SUSPECTS_AT_ONCE = 8;

interface KnownCluster {
  descriptor: ClusterDescriptor;
  source: ClusterSource;
}

/**
 * Reads clusters through their sources, with cache, single flight, deadline and a cap on reads at the same time.
 */
export class CachingClusterReader implements ClusterReader {
  readonly #sources: readonly ClusterSource[];
  readonly #options: ReaderOptions;
  readonly #logger: LoggerService;
  readonly #cached = new Map<string, CachedCluster>();
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #suspectLimit = pLimit(SUSPECTS_AT_ONCE);

  constructor(options: {
    /** Where two sources know a cluster of the same name, the first is asked. */
    sources: readonly ClusterSource[];
    reader: ReaderOptions;
    logger: LoggerService;
  }) {
    this.#sources = options.sources;
    this.#options = options.reader;
    this.#logger = options.logger;
    this.#limit = pLimit(options.reader.clustersAtOnce);
  }

  async readAll(): Promise<ClusterReading[]> {
    const { known, failures } = await this.#listClusters();
    const readings = await Promise.all(
      [...known.values()].map(cluster => this.#read(cluster)),
    );
    return [...failures, ...readings];
  }

  async readMany(names: readonly string[]): Promise<ClusterReading[]> {
    const { known } = await this.#listClusters();
    const wanted = [...new Set(names)].flatMap(name => known.get(name) ?? []);
    return Promise.all(wanted.map(cluster => this.#read(cluster)));
  }

  async #listClusters(): Promise<{
    known: Map<string, KnownCluster>;
    failures: ClusterReading[];
  }> {
    const known = new Map<string, KnownCluster>();
    const failures: ClusterReading[] = [];
    const signal = AbortSignal.timeout(this.#options.deadlineSeconds * 1000);
    const lists = await Promise.allSettled(
      this.#sources.map(source => source.listClusters({ signal })),
    );
    lists.forEach((list, index) => {
      const source = this.#sources[index];
      if (list.status === 'rejected') {
        failures.push(this.#sourceFailure(source, list.reason));
        return;
      }
      for (const descriptor of list.value) {
        const isValid = clusterNameSchema.safeParse(descriptor.name).success;
        if (isValid && !known.has(descriptor.name)) {
          known.set(descriptor.name, { descriptor, source });
        }
      }
    });
    return { known, failures };
  }

  async #read(cluster: KnownCluster): Promise<ClusterReading> {
    const { descriptor } = cluster;
    const answer = await this.#cachedCluster(cluster).get();
    const error =
      answer.error &&
      toClusterError(descriptor, answer.error, answer.failedAt ?? Date.now());
    return { descriptor, error, detail: markStale(answer) };
  }

  #cachedCluster({ descriptor, source }: KnownCluster): CachedCluster {
    const key = `${source.id}/${descriptor.name}`;
    const known = this.#cached.get(key);
    if (known) {
      return known;
    }
    const { deadlineSeconds, cacheSeconds } = this.#options;
    const cached = new CachedCluster({
      cluster: descriptor.name,
      read: signal => source.readCluster(descriptor.name, { signal }),
      schedule: (task, suspect) =>
        suspect ? this.#suspectLimit(task) : this.#limit(task),
      deadline: deadlineSeconds * 1000,
      maxAge: cacheSeconds * 1000,
      patience: PATIENCE_MS,
      onFailure: error =>
        this.#logger.warn(`${error.message}. ${error.remedy}`, {
          cluster: descriptor.name,
          code: error.code,
          cause: describeCause(error),
        }),
    });
    this.#cached.set(key, cached);
    return cached;
  }

  #sourceFailure(source: ClusterSource, reason: unknown): ClusterReading {
    const error = toClusterReadError(source.id, reason);
    this.#logger.warn(`${error.message}. ${error.remedy}`, {
      cause: describeCause(error),
    });
    const descriptor: ClusterDescriptor = { name: source.id, source: 'live' };
    return {
      descriptor,
      error: toClusterError(descriptor, error, Date.now()),
    };
  }
}

function markStale({ detail, error }: CachedAnswer): CachedAnswer['detail'] {
  return detail && error ? { ...detail, staleness: 'stale' } : detail;
}
