import { setTimeout as sleep } from 'node:timers/promises';
import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import { isJsonObject, type JsonObject } from '../../snapshot/jsonObject';
import { statusError } from '../toClusterReadError';
import type { ClusterConnection, RawAnswer } from './ClusterConnection';

/** How often a request is repeated when the API server asks to come later. */
const MAX_RETRIES = 2;

/** Longest pause that is waited for within one read. */
const MAX_PAUSE_SECONDS = 3;

/** Longest body of one page: 500 objects at the 1.5 MB that etcd allows would be more, but no real page is. */
const MAX_PAGE_BYTES = 256 * 1024 * 1024;

const ASKS_TO_COME_LATER = new Set([429, 503]);

/**
 * Asks for a JSON object. 429 and 503 are repeated after the pause that the server names.
 *
 * @throws ClusterReadError for any status but 200 and for a body that is no JSON object
 */
export async function getJson(options: {
  connection: ClusterConnection;
  path: string;
  resource: string;
  signal: AbortSignal;
}): Promise<JsonObject> {
  const { connection, path, resource, signal } = options;
  const { cluster } = connection;
  let answer = await connection.get(path, { signal, maxBytes: MAX_PAGE_BYTES });
  for (let retry = 0; retry < MAX_RETRIES; retry++) {
    const pause = pauseSeconds(answer);
    if (pause === undefined) {
      break;
    }
    await sleep(pause * 1000, undefined, { signal });
    answer = await connection.get(path, { signal, maxBytes: MAX_PAGE_BYTES });
  }
  if (answer.status !== 200) {
    throw statusError({ cluster, status: answer.status, resource });
  }
  const json = parseJson(answer.text);
  if (!isJsonObject(json)) {
    throw malformed({ cluster, resource, problem: 'is not a JSON object' });
  }
  return json;
}

/** An answer that is not what the Kubernetes API promises. */
export function malformed(options: {
  cluster: string;
  resource: string;
  problem: string;
}): ClusterReadError {
  return new ClusterReadError({
    code: 'malformed',
    cluster: options.cluster,
    message: `The answer of cluster "${options.cluster}" for ${options.resource} ${options.problem}`,
    remedy:
      'Check that the address in its kubeconfig is that of an API server.',
  });
}

function pauseSeconds(answer: RawAnswer): number | undefined {
  if (!ASKS_TO_COME_LATER.has(answer.status)) {
    return undefined;
  }
  const asked = Number(answer.retryAfter ?? 1);
  return asked >= 0 && asked <= MAX_PAUSE_SECONDS ? asked : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
