import { z } from 'zod';
import type { ClusterSnapshot } from '../../snapshot/clusterSnapshot';
import {
  isFatal,
  statusError,
  toClusterReadError,
} from '../toClusterReadError';
import type { ClusterConnection } from './ClusterConnection';
import { getJson, malformed } from './getJson';

const versionSchema = z.object({
  gitVersion: z.string().max(100),
  platform: z.string().max(100).optional(),
  buildDate: z.string().max(100).optional(),
});

const MAX_HEALTH_BYTES = 256 * 1024;

/** Reads version and health of an API server; without permission to see the health it stays unknown. */
export async function readServer(options: {
  connection: ClusterConnection;
  signal: AbortSignal;
}): Promise<ClusterSnapshot['server']> {
  const version = await readVersion(options);
  return { version, ...(await readHealth(options)) };
}

async function readVersion(options: {
  connection: ClusterConnection;
  signal: AbortSignal;
}): Promise<ClusterSnapshot['server']['version']> {
  const { connection, signal } = options;
  const resource = 'version';
  try {
    const json = await getJson({
      connection,
      path: '/version',
      resource,
      signal,
    });
    const version = versionSchema.safeParse(json);
    if (!version.success) {
      const { cluster } = connection;
      throw malformed({ cluster, resource, problem: 'has no gitVersion' });
    }
    return version.data;
  } catch (error) {
    const readError = toClusterReadError(connection.cluster, error);
    // Something that answers /version with anything else is no API server.
    if (isFatal(readError) || readError.code === 'malformed') {
      throw readError;
    }
    return undefined;
  }
}

async function readHealth(options: {
  connection: ClusterConnection;
  signal: AbortSignal;
}): Promise<{ ready?: boolean; failedChecks: string[] }> {
  const { connection, signal } = options;
  const { status, text } = await connection.get('/readyz?verbose', {
    signal,
    maxBytes: MAX_HEALTH_BYTES,
  });
  if (status === 401) {
    const { cluster } = connection;
    throw statusError({ cluster, status, resource: 'readyz' });
  }
  if (status !== 200 && status !== 500) {
    return { failedChecks: [] };
  }
  const failedChecks = [...text.matchAll(/^\[-\](\S+)/gm)].map(
    ([, check]) => check,
  );
  return { ready: status === 200, failedChecks };
}
