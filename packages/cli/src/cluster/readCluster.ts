import {
  SNAPSHOT_KINDS,
  SNAPSHOT_REVISION,
  type ClusterSnapshot,
  type SnapshotKind,
  type UnreadKind,
} from '@kubernetes-architect/readiness';
import { errorMessage } from '../errorFacts';
import type { ClusterConnection } from './ClusterConnection';
import { getObject } from './getObject';
import { listKind, resourceName } from './listKind';
import { readGroups } from './readGroups';
import { ReadFailure } from './ReadFailure';

/**
 * Reads one cluster: its version and health, then every kind in pages, one after the other. A kind that may not be
 * listed is unknown and costs nothing else; a kind that the cluster does not serve is an empty list.
 *
 * @throws ReadFailure when the cluster as a whole cannot be read
 */
export async function readCluster(options: {
  connection: ClusterConnection;
  name: string;
  now: Date;
}): Promise<ClusterSnapshot> {
  const { connection, name, now } = options;
  const server = await readServer(connection);
  const groups = await readGroups(connection);
  const objects: Record<string, unknown[]> = {};
  const unknownKinds: UnreadKind[] = [];
  for (const kind of SNAPSHOT_KINDS) {
    const unread = (code: string, message: string) =>
      unknownKinds.push({
        kind: kind.key,
        resource: resourceName(kind),
        code,
        message,
      });
    if (isAddon(kind) && groups && !groups.has(kind.group)) {
      objects[kind.key] = [];
      continue;
    }
    try {
      const listed = await listKind(connection, {
        ...kind,
        version: (isAddon(kind) && groups?.get(kind.group)) || kind.version,
      });
      objects[kind.key] = listed.objects;
      // Events are always only the latest.
      if (listed.truncated && kind.kind !== 'Event') {
        unread('truncated', `only the first ${kind.maxObjects} were read`);
      }
    } catch (error) {
      const failure = readFailure(error);
      if (failure.code === 'unauthorized') throw failure;
      if (failure.code === 'not-found' && isAddon(kind) && groups) {
        objects[kind.key] = [];
      } else {
        unread(failure.code, failure.message);
      }
    }
  }
  if (Object.values(objects).every(list => list.length === 0)) {
    throw new ReadFailure(
      'forbidden',
      `nothing could be read: ${unknownKinds[0]?.message ?? 'it is empty'}`,
    );
  }
  return {
    apiVersion: 'kubernetes-architect.io/v1alpha1',
    kind: 'ClusterSnapshot',
    revision: SNAPSHOT_REVISION,
    metadata: { name, observedAt: now.toISOString() },
    server,
    objects,
    unknownKinds,
    truncated: unknownKinds.some(({ code }) => code === 'truncated'),
  };
}

async function readServer(
  connection: ClusterConnection,
): Promise<ClusterSnapshot['server']> {
  const { gitVersion, platform } = await getObject(
    connection,
    '/version',
    'version',
  );
  if (typeof gitVersion !== 'string') {
    throw new ReadFailure(
      'malformed',
      'the answer for version has no gitVersion: check that the address is that of an API server',
    );
  }
  const version = {
    gitVersion,
    ...(typeof platform === 'string' && { platform }),
  };
  const { status, text } = await connection.get('/readyz?verbose');
  // Without the right to see the health it stays unknown.
  if (status !== 200 && status !== 500) return { version, failedChecks: [] };
  const failedChecks = [...text.matchAll(/^\[-\](\S+)/gm)].map(
    ([, check]) => check,
  );
  return { version, ready: status === 200, failedChecks };
}

/** Only the kinds of add-ons may be missing from a cluster; a built-in one that is not served is a surprise. */
function isAddon(kind: SnapshotKind): boolean {
  return kind.key.includes('/');
}

function readFailure(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  return new ReadFailure('unavailable', errorMessage(error));
}
