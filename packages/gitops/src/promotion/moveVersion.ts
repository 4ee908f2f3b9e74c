import type { FieldValue } from './setFields';
import { versionFields } from './versionFields';

/**
 * The version fields of one file with the values that they have in another.
 *
 * @throws an Error where the two files do not hold the same version fields
 */
export function moveVersion(options: {
  from: string;
  to: string;
}): FieldValue[] {
  const source = new Map(
    versionFields(options.from).map(({ path, value }) => [path, value]),
  );
  const target = versionFields(options.to);
  const missing = target.filter(({ path }) => !source.has(path));
  if (target.length === 0 || missing.length > 0 || target.length < source.size)
    throw new Error(
      'the two environments do not hold the same version fields: generate the repository again, or change the version by hand',
    );
  return target.map(field => ({
    field,
    after: source.get(field.path) ?? field.value,
  }));
}
