import { isJsonObject, type JsonObject } from './JsonObject';
import { keepFields, withoutCredentials } from './keepFields';
import { redactContainer } from './redactContainer';
import { REDACTED } from './redactValue';
import type { SnapshotKind } from './snapshotKinds';

/** Objects nested deeper than this are refused: nothing in the Kubernetes API is, but an attack is. */
const MAX_DEPTH = 64;

const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/** Annotations whose values are machine facts; of all others only the key is kept. */
const KNOWN_ANNOTATION =
  /^([a-z0-9.-]+\.)?(kubernetes\.io|k8s\.io|kubernetes-architect\.io|argoproj\.io|fluxcd\.io|helm\.sh)\//;

/** Of those, what may hold credentials or configuration of a proxy. */
const CONFIDENTIAL_ANNOTATION = /\/(auth|.*snippet)/;

/** Annotations that repeat the whole object, values included. */
const DROPPED_ANNOTATIONS = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
]);

const DROPPED_FIELDS = new Set([
  'managedFields',
  'selfLink',
  '__proto__',
  'stringData',
  'caBundle',
  // Drivers of volumes are sometimes given credentials here.
  'volumeAttributes',
  'parameters',
]);

/**
 * Reduces an object of the API server to what a snapshot may keep: of Secrets and ConfigMaps the names of the keys, of
 * add-ons the fields that rules read, and nowhere managed fields, nulls, literal values of variables and arguments, logs
 * in termination messages, or values of unknown annotations.
 *
 * @returns a new object; the input is not changed
 * @throws RangeError when the object is nested deeper than anything in the Kubernetes API
 * @public
 */
export function trimObject(
  object: Readonly<Record<string, unknown>>,
  kind: SnapshotKind,
): Record<string, unknown> {
  const kept = kind.keep ? keepFields(object, kind.keep) : object;
  const trimmed = trimValue(kept, 0) as JsonObject;
  return kind.kind === 'Secret' || kind.kind === 'ConfigMap'
    ? withoutValues(trimmed)
    : trimmed;
}

function withoutValues(object: JsonObject): JsonObject {
  const reduced = { ...object };
  for (const field of ['data', 'binaryData']) {
    if (field in reduced) reduced[field] = keysOnly(reduced[field]);
  }
  return reduced;
}

function keysOnly(data: unknown): unknown {
  if (!isJsonObject(data)) return undefined;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      value === '' ? '' : REDACTED,
    ]),
  );
}

function trimValue(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    throw new RangeError(`nested deeper than ${MAX_DEPTH} levels`);
  }
  if (Array.isArray(value))
    return value.map(item => trimValue(item, depth + 1));
  if (!isJsonObject(value)) return value;
  const trimmed: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    const kept = trimField(key, child, depth);
    if (kept !== undefined && kept !== null) trimmed[key] = kept;
  }
  return trimmed;
}

function trimField(key: string, child: unknown, depth: number): unknown {
  if (DROPPED_FIELDS.has(key)) return undefined;
  if (key === 'url') return withoutCredentials(child);
  if (key === 'annotations' && isJsonObject(child)) return annotations(child);
  if (key === 'terminated' && isJsonObject(child)) {
    const { message: _logs, ...rest } = child;
    return trimValue(rest, depth + 1);
  }
  if (CONTAINER_LISTS.includes(key) && Array.isArray(child)) {
    return child
      .filter(isJsonObject)
      .map(container => trimValue(redactContainer(container), depth + 1));
  }
  return trimValue(child, depth + 1);
}

function annotations(all: JsonObject): JsonObject | undefined {
  const kept = Object.entries(all)
    .filter(([key]) => !DROPPED_ANNOTATIONS.has(key) && key !== '__proto__')
    .map(([key, value]) => [
      key,
      KNOWN_ANNOTATION.test(key) && !CONFIDENTIAL_ANNOTATION.test(key)
        ? String(value)
        : REDACTED,
    ]);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
