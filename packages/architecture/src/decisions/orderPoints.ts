import type { DecisionPoint } from './types';

/**
 * Points in the order they are decided: each after those it looks at, and
 * alphabetical where nothing else decides.
 *
 * @throws Error naming the points when they wait for each other or for a point that does not exist.
 * @public
 */
export function orderPoints(points: readonly DecisionPoint[]): DecisionPoint[] {
  const waiting = [...points].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
  const ordered: DecisionPoint[] = [];
  const done = new Set<string>();
  while (waiting.length > 0) {
    const index = waiting.findIndex(point =>
      (point.after ?? []).every(id => done.has(id)),
    );
    if (index < 0) {
      throw new Error(
        `These decisions wait for each other or for one that does not exist: ${waiting
          .map(({ id }) => id)
          .join(', ')}; check their "after" lists`,
      );
    }
    const [point] = waiting.splice(index, 1);
    ordered.push(point);
    done.add(point.id);
  }
  return ordered;
}
