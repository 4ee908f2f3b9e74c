import type { FieldPath } from './FieldPath';

/**
 * A value as the rules see it: integers are bigint as in CEL, null entries of maps are gone as in a decoded object.
 *
 * @public
 */
export type FieldValue =
  | string
  | boolean
  | bigint
  | number
  | null
  | FieldValue[]
  | FieldMap;

/**
 * A map of fields; made without a prototype by the loader.
 *
 * @public
 */
export type FieldMap = { [key: string]: FieldValue };

/** The value at a path; undefined when any step is missing. */
export function fieldAt(
  value: unknown,
  path: FieldPath,
): FieldValue | undefined {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== 'object') return undefined;
    if (!Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current as FieldValue | undefined;
}

/** The map at a path; an empty one when there is none. */
export function mapAt(value: unknown, ...path: (string | number)[]): FieldMap {
  const found = fieldAt(value, path);
  return found !== null && typeof found === 'object' && !Array.isArray(found)
    ? found
    : {};
}

/** The list at a path; an empty one when there is none. */
export function listAt(
  value: unknown,
  ...path: (string | number)[]
): FieldValue[] {
  const found = fieldAt(value, path);
  return Array.isArray(found) ? found : [];
}

/**
 * The items at a path with their own paths. A value that should be a list and is none counts as one item, so that a
 * rule over the items fails to judge it instead of passing over it.
 */
export function itemsAt(
  value: unknown,
  path: FieldPath,
): { item: FieldValue; path: FieldPath }[] {
  const found = fieldAt(value, path);
  if (found === undefined) return [];
  return Array.isArray(found)
    ? found.map((item, position) => ({ item, path: [...path, position] }))
    : [{ item: found, path }];
}

/** The string at a path; undefined when there is none. */
export function textAt(
  value: unknown,
  ...path: (string | number)[]
): string | undefined {
  const found = fieldAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** The whole number at a path as a JavaScript number; undefined when there is none. */
export function numberAt(
  value: unknown,
  ...path: (string | number)[]
): number | undefined {
  const found = fieldAt(value, path);
  return typeof found === 'bigint' || typeof found === 'number'
    ? Number(found)
    : undefined;
}
