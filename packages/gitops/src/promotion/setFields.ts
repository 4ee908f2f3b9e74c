import { serializeYaml } from '../yaml/serializeYaml';
import type { VersionField } from './versionFields';

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

/** A field and the value that it gets. */
export interface FieldValue {
  field: VersionField;
  after: string;
}

/** A file with other values in some of its fields, and what differs. */
export interface ChangedText {
  text: string;
  changes: VersionChange[];
}

/**
 * Gives fields of a file other values, and touches nothing else in it:
 * comments, order and other fields stay as they are.
 */
export function setFields(
  file: { path: string; text: string },
  values: readonly FieldValue[],
): ChangedText {
  const write = file.path.endsWith('.json')
    ? (value: string) => JSON.stringify(value)
    : (value: string) => serializeYaml(value).trimEnd();
  const changed = values.filter(({ field, after }) => field.value !== after);
  return {
    // From the end, so that the places of what comes before stay right.
    text: [...changed]
      .sort((left, right) => right.field.range[0] - left.field.range[0])
      .reduce(
        (text, { field: { range }, after }) =>
          text.slice(0, range[0]) + write(after) + text.slice(range[1]),
        file.text,
      ),
    changes: changed.map(({ field: { path, value }, after }) => ({
      field: path.replace(/^\./, ''),
      before: value,
      after,
    })),
  };
}
