import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import { parseSnapshot } from '../../snapshot/parseSnapshot';

/** A recorded cluster, or why its file is of no use. */
export type RecordedFile =
  | { snapshot: ClusterSnapshot }
  | { error: ClusterReadError };

/** End of the name of a snapshot file. */
export const SNAPSHOT_SUFFIX = '.snapshot.json';

/** Longest snapshot file that is read. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads all `*.snapshot.json` files of a folder, by cluster name. A broken file is kept with its error under
 * the name that its file name gives.
 *
 * @throws ClusterReadError when the folder cannot be read
 */
export async function readSnapshotFolder(
  folder: string,
): Promise<ReadonlyMap<string, RecordedFile>> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new ClusterReadError({
      code: 'misconfigured',
      cluster: 'recorded',
      message: 'The folder of recorded clusters cannot be read',
      remedy: 'Check kubernetesArchitect.recordedFleet.',
      cause: error,
    });
  }
  const files = new Map<string, RecordedFile>();
  for (const file of names.sort()) {
    if (!file.endsWith(SNAPSHOT_SUFFIX)) {
      continue;
    }
    const recorded = await readSnapshotFile(folder, file);
    const name =
      'snapshot' in recorded
        ? recorded.snapshot.metadata.name
        : file.slice(0, -SNAPSHOT_SUFFIX.length);
    files.set(name, recorded);
  }
  return files;
}

async function readSnapshotFile(
  folder: string,
  file: string,
): Promise<RecordedFile> {
  try {
    const path = join(folder, file);
    if ((await stat(path)).size > MAX_BYTES) {
      throw new RangeError(`longer than ${MAX_BYTES} bytes`);
    }
    const json = JSON.parse(await readFile(path, 'utf8'));
    return { snapshot: parseSnapshot({ json, file }) };
  } catch (error) {
    return {
      error:
        error instanceof ClusterReadError
          ? error
          : new ClusterReadError({
              code: 'malformed',
              cluster: file,
              message: `The recorded cluster in ${file} cannot be read`,
              remedy: 'Record it again.',
              cause: error,
            }),
    };
  }
}
