import {
  MAX_SNAPSHOT_BYTES,
  type ClusterSnapshot,
} from '@kubernetes-architect/readiness';
import { CommandError } from '../CommandError';
import { connectCluster } from '../cluster/connectCluster';
import { readCluster } from '../cluster/readCluster';
import { errorCode, errorMessage } from '../errorFacts';
import { lstatIfThere } from '../files/refuseSymlinks';
import { replaceFile } from '../files/replaceFile';
import { writeNewFile } from '../files/writeNewFile';
import { type AddCommand, formatOption } from './CommandContext';

/** Longest name of a cluster. */
const MAX_NAME = 253;

interface SnapshotOptions {
  kubeconfig: string;
  context?: string;
  out: string;
  name?: string;
  force?: boolean;
  format: 'table' | 'json';
}

/** `architect snapshot`: reads a cluster into one file. */
export const addSnapshot: AddCommand = (program, { output }) => {
  program
    .command('snapshot')
    .summary('read a cluster into one file')
    .description(
      'Reads a cluster into one file for "architect assess". It only lists: the right to list is enough, and a kind that may not be listed is told and stays unknown. Of Secrets and ConfigMaps only the names of keys are kept, and no values of variables and arguments.',
    )
    .requiredOption('--kubeconfig <file>', 'address and credentials')
    .option('--context <name>', 'context of the kubeconfig to use')
    .requiredOption('--out <file>', 'file to write')
    .option('--name <name>', 'name of the cluster in the snapshot')
    .option('--force', 'replace the file when it is there')
    .addOption(formatOption())
    .action(async (options: SnapshotOptions) => {
      const { out, force } = options;
      if (!force && (await lstatIfThere(out))) {
        throw CommandError.ofFile(
          out,
          'is there already: name another file or use --force',
        );
      }
      const snapshot = await takeSnapshot(options);
      const text = `${JSON.stringify(snapshot, undefined, 1)}\n`;
      if (Buffer.byteLength(text) > MAX_SNAPSHOT_BYTES) {
        throw CommandError.ofFile(
          out,
          `would be larger than ${MAX_SNAPSHOT_BYTES} bytes: the cluster is too large for one snapshot`,
        );
      }
      await (force ? replaceFile : writeNewFile)(out, text);
      output.out(describe(snapshot, options));
    });
};

async function takeSnapshot(
  options: SnapshotOptions,
): Promise<ClusterSnapshot> {
  const { kubeconfig: file, context, name } = options;
  const { connection, cluster } = await connectCluster({ file, context });
  try {
    return await readCluster({
      connection,
      name: clusterName(name ?? cluster),
      now: new Date(),
    });
  } catch (error) {
    throw CommandError.ofFile(
      file,
      `the cluster "${cluster}" cannot be read: ${reason(error)}`,
    );
  } finally {
    await connection.close();
  }
}

/** A name that is safe in a path and an address; kubeconfigs have others, such as `arn:aws:eks:…:cluster/eu`. */
function clusterName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(-MAX_NAME)
    .replace(/^-+/, '');
  return name || 'cluster';
}

/** What went wrong, with the code of a connection that could not be made. */
function reason(error: unknown): string {
  const cause =
    typeof error === 'object' && error !== null && 'cause' in error
      ? errorCode(error.cause)
      : undefined;
  return cause
    ? `${errorMessage(error)} (${cause}): check its address and that it runs`
    : errorMessage(error);
}

function describe(
  { metadata, objects, unknownKinds, truncated }: ClusterSnapshot,
  { out, format }: SnapshotOptions,
): string {
  const count = Object.values(objects).reduce(
    (sum, list) => sum + list.length,
    0,
  );
  if (format === 'json') {
    const summary = {
      file: out,
      cluster: metadata.name,
      observedAt: metadata.observedAt,
      objects: count,
      unknownKinds,
      truncated,
    };
    return `${JSON.stringify(summary, undefined, 2)}\n`;
  }
  const missing = unknownKinds.map(
    ({ resource, message }) => `  ${resource}: ${message}`,
  );
  return [
    `${out}: ${count} objects of cluster ${metadata.name}`,
    ...(missing.length > 0
      ? ['Could not be read, so unknown', ...missing]
      : []),
    '',
  ].join('\n');
}
