import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterConnection } from './ClusterConnection';
import { ReadFailure } from './ReadFailure';

/** How often a request is repeated when the API server asks to come later. */
const MAX_RETRIES = 2;
const PAUSE_MS = 1_000;

const ASKS_TO_COME_LATER = new Set([429, 503]);

/**
 * Asks for a JSON object; 429 and 503 are asked again after a pause.
 *
 * @throws ReadFailure for any status but 200 and for a body that is no JSON object
 */
export async function getObject(
  connection: ClusterConnection,
  path: string,
  resource: string,
): Promise<Record<string, unknown>> {
  let answer = await connection.get(path);
  for (
    let retry = 0;
    retry < MAX_RETRIES && ASKS_TO_COME_LATER.has(answer.status);
    retry++
  ) {
    await sleep(PAUSE_MS);
    answer = await connection.get(path);
  }
  if (answer.status !== 200) {
    throw ReadFailure.ofStatus(answer.status, resource);
  }
  const json = parseJson(answer.text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ReadFailure('malformed', 'the answer is not a JSON object');
  }
  return json as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
