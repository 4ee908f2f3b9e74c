import type { AppObject } from './AppObject';
import type { FieldChange } from './placementChanges';

type Fields = Record<number | string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function changed(
  value: unknown,
  [step, ...rest]: FieldChange['path'],
  change: FieldChange,
): unknown {
  if (step === undefined) {
    const { value: wanted, append } = change;
    return append && Array.isArray(value) && Array.isArray(wanted)
      ? [...value, ...wanted]
      : wanted;
  }
  if (Array.isArray(value))
    return value.map((item, index) =>
      index === step ? changed(item, rest, change) : item,
    );
  const fields = isFields(value) ? value : {};
  return { ...fields, [step]: changed(fields[step], rest, change) };
}

/** An object with some of its fields set. */
export function applyChanges<T extends AppObject>(
  object: T,
  changes: readonly FieldChange[],
): T {
  return changes.reduce(
    (result, change) => changed(result, change.path, change) as T,
    object,
  );
}
