import {
  SNAPSHOT_API_VERSION,
  SNAPSHOT_KIND,
  SNAPSHOT_REVISION,
  type ClusterSnapshot,
} from './ClusterSnapshot';
import { isJsonObject, type JsonObject } from './JsonObject';

/**
 * A snapshot that cannot be used, with the field that is wrong.
 *
 * @public
 */
export class SnapshotError extends Error {
  constructor(
    /** Dotted path of the field; empty for the whole file. */
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = 'SnapshotError';
  }
}

/**
 * Reads a snapshot from the text of its file. Values of Secrets in it, which no snapshot has, are not looked for: see
 * `trimObject`.
 *
 * @throws SnapshotError naming the field and the remedy
 * @public
 */
export function parseSnapshot(text: string): ClusterSnapshot {
  const json = parseJson(text);
  if (!isJsonObject(json) || json.kind !== SNAPSHOT_KIND) {
    throw new SnapshotError(
      'kind',
      `must be ${SNAPSHOT_KIND}: make the file with "architect snapshot"`,
    );
  }
  if (json.apiVersion !== SNAPSHOT_API_VERSION) {
    throw new SnapshotError(
      'apiVersion',
      `must be ${SNAPSHOT_API_VERSION}: make the file again with this version`,
    );
  }
  const revision = json.revision ?? 1;
  if (
    typeof revision !== 'number' ||
    !Number.isInteger(revision) ||
    revision < 1 ||
    revision > SNAPSHOT_REVISION
  ) {
    throw new SnapshotError(
      'revision',
      `must be a whole number up to ${SNAPSHOT_REVISION}: use a newer architect for newer snapshots`,
    );
  }
  return {
    apiVersion: SNAPSHOT_API_VERSION,
    kind: SNAPSHOT_KIND,
    revision,
    metadata: metadataOf(json),
    server: serverOf(json),
    objects: objectsOf(json),
    unknownKinds: unknownKindsOf(json),
    truncated: json.truncated === true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SnapshotError('', 'is not JSON: make the file again');
  }
}

function metadataOf(json: JsonObject): ClusterSnapshot['metadata'] {
  const metadata = mapOf(json.metadata, 'metadata');
  const observedAt = textOf(metadata, 'metadata.observedAt');
  if (Number.isNaN(Date.parse(observedAt))) {
    throw new SnapshotError('metadata.observedAt', 'must be an ISO 8601 time');
  }
  const optional = ['title', 'environment', 'region', 'provider'].flatMap(
    field =>
      metadata[field] === undefined
        ? []
        : [[field, textOf(metadata, `metadata.${field}`)]],
  );
  return {
    ...Object.fromEntries(optional),
    name: textOf(metadata, 'metadata.name'),
    observedAt,
  };
}

function serverOf(json: JsonObject): ClusterSnapshot['server'] {
  const server = mapOf(json.server ?? {}, 'server');
  const failedChecks = Array.isArray(server.failedChecks)
    ? server.failedChecks.map(String)
    : [];
  const ready = typeof server.ready === 'boolean' ? server.ready : undefined;
  if (server.version === undefined) return { ready, failedChecks };
  const version = mapOf(server.version, 'server.version');
  const gitVersion = textOf(version, 'server.version.gitVersion');
  return { version: { gitVersion }, ready, failedChecks };
}

function objectsOf(json: JsonObject): Record<string, unknown[]> {
  const objects = mapOf(json.objects, 'objects');
  for (const [kind, list] of Object.entries(objects)) {
    if (!Array.isArray(list)) {
      throw new SnapshotError(`objects.${kind}`, 'must be a list');
    }
  }
  return objects as Record<string, unknown[]>;
}

function unknownKindsOf(json: JsonObject): ClusterSnapshot['unknownKinds'] {
  const list = json.unknownKinds ?? [];
  if (!Array.isArray(list)) {
    throw new SnapshotError('unknownKinds', 'must be a list');
  }
  return list.map((item, position) => {
    const path = `unknownKinds[${position}]`;
    const entry = mapOf(item, path);
    return {
      kind: textOf(entry, `${path}.kind`),
      resource: textOf(entry, `${path}.resource`),
      code: textOf(entry, `${path}.code`),
      message: textOf(entry, `${path}.message`),
    };
  });
}

function mapOf(value: unknown, path: string): JsonObject {
  if (!isJsonObject(value)) throw new SnapshotError(path, 'must be a map');
  return value;
}

function textOf(map: JsonObject, path: string): string {
  const value = map[path.slice(path.lastIndexOf('.') + 1)];
  if (typeof value !== 'string' || value === '') {
    throw new SnapshotError(path, 'must be text');
  }
  return value;
}
