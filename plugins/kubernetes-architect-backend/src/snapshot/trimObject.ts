import { isJsonObject, type JsonObject } from './jsonObject';
import { REDACTED, redactContainer } from './redactContainer';

/** Objects nested deeper than this are refused: nothing in the Kubernetes API is, but an attack is. */
const MAX_DEPTH = 64;

const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/** Annotations whose values are machine facts; of all others only the key is kept. */
const KNOWN_ANNOTATION =
  /^([a-z0-9.-]+\.)?(kubernetes\.io|k8s\.io|kubernetes-architect\.io|argoproj\.io|fluxcd\.io|helm\.sh)\//;

const DROPPED_ANNOTATIONS = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
]);

/**
 * Reduces an object of the API server to what may be kept: no managed fields, no nulls, no literal values of
 * environment variables and arguments, no logs in termination messages, no values of unknown annotations.
 *
 * @returns a new object; the input is not changed
 * @throws RangeError when the object is nested deeper than anything in the Kubernetes API
 */
export function trimObject(object: JsonObject): JsonObject {
  return trimValue(object, 0) as JsonObject;
}

function trimValue(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    throw new RangeError(`nested deeper than ${MAX_DEPTH} levels`);
  }
  if (Array.isArray(value)) {
    return value.map(item => trimValue(item, depth + 1));
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const trimmed: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    const kept = trimField(key, child, depth);
    if (kept !== undefined && kept !== null) {
      trimmed[key] = kept;
    }
  }
  return trimmed;
}

function trimField(key: string, child: unknown, depth: number): unknown {
  if (
    key === 'managedFields' ||
    key === 'selfLink' ||
    key === '__proto__' ||
    key === 'stringData'
  ) {
    return undefined;
  }
  if (key === 'annotations' && isJsonObject(child)) {
    return trimAnnotations(child);
  }
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

function trimAnnotations(annotations: JsonObject): JsonObject | undefined {
  const kept = Object.entries(annotations)
    .filter(([key]) => !DROPPED_ANNOTATIONS.has(key) && key !== '__proto__')
    .map(([key, value]) => [
      key,
      KNOWN_ANNOTATION.test(key) ? String(value) : REDACTED,
    ]);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
