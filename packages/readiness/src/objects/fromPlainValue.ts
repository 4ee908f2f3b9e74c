import type { FieldMap, FieldValue } from './fieldValue';

/** Deeper values are refused instead of overflowing the stack. */
const DEEPEST = 200;

/**
 * Turns a parsed JSON value, such as an answer of the API server, into what the rules see: whole numbers become
 * bigint, null entries of maps go.
 *
 * @throws Error when nested deeper than 200 levels
 * @public
 */
export function fromPlainValue(value: unknown, depth = 0): FieldValue {
  if (depth > DEEPEST) throw new Error(`nested deeper than ${DEEPEST} levels`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'number':
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'object': {
      if (value === null) return null;
      if (Array.isArray(value)) {
        return value.map(item => fromPlainValue(item, depth + 1));
      }
      const map: FieldMap = Object.create(null);
      for (const [key, entry] of Object.entries(value)) {
        if (entry !== null && entry !== undefined && key !== '__proto__') {
          map[key] = fromPlainValue(entry, depth + 1);
        }
      }
      return map;
    }
    default:
      throw new Error(`a ${typeof value} is no field value`);
  }
}
