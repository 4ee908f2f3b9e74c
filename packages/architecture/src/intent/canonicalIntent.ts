import { compareNames } from '../model/compareNames';
import { intentSchema, type PlatformIntent } from './intentSchema';

/** Fields that hold free keys, whose order the schema does not give. */
const FREE_KEYS = new Set(['env', 'pins']);

function orderKeys(value: unknown, field?: string): unknown {
  if (Array.isArray(value)) return value.map(item => orderKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, orderKeys(item, key)] as const,
  );
  if (field !== undefined && FREE_KEYS.has(field))
    entries.sort(([left], [right]) => compareNames(left, right));
  return Object.fromEntries(entries);
}

/**
 * The same intent with its keys in the order of the schema, so that two
 * writings of one intent become the same bytes.
 *
 * @public
 */
export function canonicalIntent(intent: PlatformIntent): PlatformIntent {
  return intentSchema.parse(orderKeys(intent));
}
