import { isJsonObject, type JsonObject } from './JsonObject';

/** Keeps the metadata and the named fields; a path goes through lists. Credentials in addresses are cut out. */
export function keepFields(
  object: JsonObject,
  paths: readonly string[],
): JsonObject {
  const kept = pick(
    object,
    ['metadata', ...paths].map(path => path.split('.')),
  );
  return withoutReceiverValues(kept) as JsonObject;
}

function pick(value: unknown, paths: string[][]): unknown {
  if (paths.some(path => path.length === 0)) return withoutCredentials(value);
  if (Array.isArray(value)) return value.map(item => pick(item, paths));
  if (!isJsonObject(value)) return undefined;
  const kept: JsonObject = {};
  for (const key of new Set(paths.map(([first]) => first))) {
    if (!Object.hasOwn(value, key)) continue;
    const below = paths
      .filter(([first]) => first === key)
      .map(path => path.slice(1));
    const picked = pick(value[key], below);
    if (picked !== undefined) kept[key] = picked;
  }
  return kept;
}

/** `https://user:token@host/` without user, token and query. */
export function withoutCredentials(value: unknown): unknown {
  return typeof value === 'string' && value.includes('://')
    ? value
        .replace(/^(?<scheme>[a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$<scheme>')
        .replace(/\?.*$/s, '')
    : value;
}

/** Of receivers of alerts, only how many of each sort there are. */
function withoutReceiverValues(object: unknown): unknown {
  const spec = isJsonObject(object) ? object.spec : undefined;
  if (!isJsonObject(object) || !isJsonObject(spec)) return object;
  if (!Array.isArray(spec.receivers)) return object;
  const receivers = spec.receivers
    .filter(isJsonObject)
    .map(receiver =>
      Object.fromEntries(
        Object.entries(receiver).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.map(() => ({})) : value,
        ]),
      ),
    );
  return { ...object, spec: { ...spec, receivers } };
}
