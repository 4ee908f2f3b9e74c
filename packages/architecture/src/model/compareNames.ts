/** Orders names by code unit, the same in every locale and on every machine. */
export function compareNames(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A copy of named things, ordered by name. */
export function sortByName<T extends { name: string }>(
  items: readonly T[],
): T[] {
  return [...items].sort((left, right) => compareNames(left.name, right.name));
}
