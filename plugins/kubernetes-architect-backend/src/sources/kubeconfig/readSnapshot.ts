import pLimit from 'p-limit';
import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { UnknownKind } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  SNAPSHOT_API_VERSION,
  SNAPSHOT_KIND,
} from '@kubernetes-architect/readiness';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import type { KindResource } from '../../snapshot/kindResources';
import type { SnapshotObjects } from '../../snapshot/snapshotObjects';
import { isFatal, toClusterReadError } from '../toClusterReadError';
import type { ClusterConnection } from './ClusterConnection';
import { listPages } from './listPages';
import { readServer } from './readServer';

/** Requests that one cluster gets at the same time. */
const REQUESTS_AT_ONCE = 4;

/**
 * Reads one cluster: its version and health, then every kind in pages.
 *
 * @remarks
 *
 * A kind that may not be listed is unknown and costs nothing else. Refused credentials, no connection and the
 * deadline end the whole read, because nothing else can be expected then.
 *
 * @throws ClusterReadError when the cluster as a whole could not be read
 */
export async function readSnapshot(options: {
  connection: ClusterConnection;
  metadata: Omit<ClusterSnapshot['metadata'], 'observedAt'>;
  kinds: readonly KindResource[];
  signal: AbortSignal;
  now: () => Date;
}): Promise<ClusterSnapshot> {
  const { connection, metadata, kinds, signal, now } = options;
  const snapshot: ClusterSnapshot = {
    apiVersion: SNAPSHOT_API_VERSION,
    kind: SNAPSHOT_KIND,
    metadata: { ...metadata, observedAt: now().toISOString() },
    server: { failedChecks: [] },
    objects: {},
    unknownKinds: [],
    truncated: false,
  };
  // The first failure that concerns the whole cluster ends all other requests.
  const abort = new AbortController();
  const readSignal = AbortSignal.any([signal, abort.signal]);
  try {
    snapshot.server = await readServer({ connection, signal: readSignal });
    const limit = pLimit(REQUESTS_AT_ONCE);
    await Promise.all(
      kinds.map(resource =>
        limit(() =>
          readKind({ connection, resource, signal: readSignal, snapshot }),
        ),
      ),
    );
  } catch (error) {
    abort.abort();
    throw toClusterReadError(connection.cluster, error);
  }
  if (kinds.every(({ kind }) => snapshot.objects[kind] === undefined)) {
    throw nothingReadable(connection.cluster, snapshot.unknownKinds);
  }
  return { ...snapshot, objects: inOrder(snapshot.objects, kinds) };
}

async function readKind(options: {
  connection: ClusterConnection;
  resource: KindResource;
  signal: AbortSignal;
  snapshot: ClusterSnapshot;
}): Promise<void> {
  const { connection, resource, signal, snapshot } = options;
  const { kind } = resource;
  try {
    const listed = await listPages({ connection, resource, signal });
    Object.assign(snapshot.objects, { [kind]: listed.objects });
    // Events are always only the latest.
    snapshot.truncated ||= listed.truncated && kind !== 'Event';
    if (listed.quarantined > 0) {
      snapshot.unknownKinds.push({
        kind,
        resource: resource.resource,
        code: 'malformed',
        message: `${listed.quarantined} of ${listed.listed} ${kind} objects of cluster "${connection.cluster}" are not valid (${listed.firstProblem}) and are left out`,
      });
    }
  } catch (error) {
    const readError = toClusterReadError(connection.cluster, error);
    if (isFatal(readError)) {
      throw readError;
    }
    snapshot.unknownKinds.push({
      kind,
      resource: resource.resource,
      code: readError.code,
      message: `${readError.message}. ${readError.remedy}`,
    });
  }
}

function nothingReadable(
  cluster: string,
  unknownKinds: readonly UnknownKind[],
): ClusterReadError {
  const [first] = unknownKinds;
  return new ClusterReadError({
    code: first?.code ?? 'unknown',
    cluster,
    message: `Cluster "${cluster}" answers, but nothing in it could be read`,
    remedy: first?.message ?? 'See the log of the backend for the cause.',
  });
}

/** Answers come in any order; the snapshot has one. */
function inOrder(
  objects: SnapshotObjects,
  kinds: readonly KindResource[],
): SnapshotObjects {
  return Object.fromEntries(
    kinds
      .filter(({ kind }) => objects[kind] !== undefined)
      .map(({ kind }) => [kind, objects[kind]]),
  );
}
