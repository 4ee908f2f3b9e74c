import { serializeYaml } from '../yaml/serializeYaml';
import { versionFields } from './versionFields';

/**
 * A version that changes.
 *
 * @public
 */
export interface VersionChange {
  /** Place in the file. */
  field: string;
  before: string;
  after: string;
}

/**
 * Puts the versions of one file into another, and touches nothing else in it:
 * comments, order and other fields stay as they are.
 *
 * @throws an Error where the two files do not hold the same version fields
 */
export function moveVersion(options: { from: string; to: string }): {
  text: string;
  changes: VersionChange[];
} {
  const source = new Map(
    versionFields(options.from).map(({ path, value }) => [path, value]),
  );
  const target = versionFields(options.to);
  const missing = target.filter(({ path }) => !source.has(path));
  if (target.length === 0 || missing.length > 0 || target.length < source.size)
    throw new Error(
      'the two environments do not hold the same version fields: generate the repository again, or change the version by hand',
    );
  const moved = target.flatMap(({ path, value, range }) => {
    const after = source.get(path) ?? value;
    return after === value
      ? []
      : [{ field: path.replace(/^\./, ''), before: value, after, range }];
  });
  // From the end, so that the places of what comes before stay right.
  const text = [...moved]
    .reverse()
    .reduce(
      (result, { after, range: [start, end] }) =>
        result.slice(0, start) +
        serializeYaml(after).trimEnd() +
        result.slice(end),
      options.to,
    );
  return {
    text,
    changes: moved.map(({ field, before, after }) => ({
      field,
      before,
      after,
    })),
  };
}
