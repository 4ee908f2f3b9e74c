/** Leaves out what a form sends for a question that was not answered: nothing, an empty text, an empty group. */
export function answered<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !isEmptyGroup(value),
    ),
  ) as Partial<T>;
}

function isEmptyGroup(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}
