import type {
  ClusterDescriptor,
  ClusterSource,
  ReadOptions,
} from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { NotFoundError } from '@backstage/errors';
import type { KubeconfigCluster } from '../../config/configSchema';
import { projectCluster } from '../../projection/projectCluster';
import { dashboardKinds } from '../../snapshot/kindResources';
import { KubeconfigConnection } from './KubeconfigConnection';
import { readSnapshot } from './readSnapshot';

/** Live clusters, by kubeconfigs that the operator names in the configuration. */
export class KubeconfigClusterSource implements ClusterSource {
  readonly id = 'kubeconfig';
  readonly #clusters: ReadonlyMap<string, KubeconfigCluster>;
  readonly #connections = new Map<string, KubeconfigConnection>();

  constructor(clusters: readonly KubeconfigCluster[]) {
    this.#clusters = new Map(clusters.map(entry => [entry.name, entry]));
  }

  async listClusters(): Promise<ClusterDescriptor[]> {
    return [...this.#clusters.values()].map(
      ({ name, title, environment, region }) => ({
        name,
        title,
        environment,
        region,
        source: 'live',
      }),
    );
  }

  async readCluster(
    name: string,
    options: ReadOptions,
  ): Promise<ClusterDetail> {
    const cluster = this.#clusters.get(name);
    if (!cluster) {
      throw new NotFoundError(`Cluster "${name}" is not configured`);
    }
    const { title, environment, region } = cluster;
    const snapshot = await readSnapshot({
      connection: this.#connection(cluster),
      metadata: { name, title, environment, region },
      kinds: dashboardKinds,
      signal: options.signal,
      now: () => new Date(),
    });
    return projectCluster(snapshot, 'live');
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await Promise.all(
      [...this.#connections.values()].map(connection => connection.close()),
    );
  }

  #connection(cluster: KubeconfigCluster): KubeconfigConnection {
    const { name, kubeconfig, context } = cluster;
    const known = this.#connections.get(name);
    if (known) {
      return known;
    }
    const connection = new KubeconfigConnection({
      cluster: name,
      file: kubeconfig,
      context,
    });
    this.#connections.set(name, connection);
    return connection;
  }
}
