/** A key that needs no brackets in a path of fields. */
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Path of a field below another; keys with other characters stand in brackets, as indices do. */
export function fieldBelow(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return PLAIN_KEY.test(key) ? `${path}.${key}` : `${path}[${key}]`;
}
