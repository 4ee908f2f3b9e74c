import type {
  ClusterDescriptor,
  ClusterSource,
} from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { NotFoundError } from '@backstage/errors';
import { projectCluster } from '../../projection/projectCluster';
import { readSnapshotFolder, type RecordedFile } from './readSnapshotFolder';

/** Recorded clusters: one snapshot file each, in one folder. Files are read once; they do not change. */
export class RecordedClusterSource implements ClusterSource {
  readonly id = 'recorded';
  readonly #folder: string;
  #files: Promise<ReadonlyMap<string, RecordedFile>> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async listClusters(): Promise<ClusterDescriptor[]> {
    return [...(await this.#load())].map(([name, file]) => {
      if ('error' in file) {
        return { name, source: 'recorded' };
      }
      const { title, environment, region, provider } = file.snapshot.metadata;
      return {
        name,
        title,
        environment,
        region,
        provider,
        source: 'recorded',
      };
    });
  }

  async readCluster(name: string): Promise<ClusterDetail> {
    const file = (await this.#load()).get(name);
    if (!file) {
      throw new NotFoundError(`Cluster "${name}" is not recorded`);
    }
    if ('error' in file) {
      throw file.error;
    }
    return projectCluster(file.snapshot, 'recorded');
  }

  #load(): Promise<ReadonlyMap<string, RecordedFile>> {
    if (!this.#files) {
      const files = readSnapshotFolder(this.#folder);
      this.#files = files;
      files.catch(() => {
        this.#files = undefined;
      });
    }
    return this.#files;
  }
}
