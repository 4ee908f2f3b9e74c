import type { DecisionPoint } from './types';

/** Why option `a/x` cannot stand beside option `b/y`, both ways. @public */
export type Incompatibilities = ReadonlyMap<
  string,
  ReadonlyMap<string, string>
>;

/** Key of one option of one decision. @public */
export function choiceKey(decision: string, option: string): string {
  return `${decision}/${option}`;
}

/** Reads `conflicts` and `requires` of every option into one symmetric relation. @public */
export function incompatibilities(
  points: readonly DecisionPoint[],
): Incompatibilities {
  const relation = new Map<string, Map<string, string>>();
  const byId = new Map(points.map(point => [point.id, point]));
  const add = (left: string, right: string, because: string) => {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ]) {
      const known = relation.get(from) ?? new Map<string, string>();
      if (!known.has(to)) {
        known.set(to, because);
      }
      relation.set(from, known);
    }
  };
  for (const point of points) {
    for (const option of point.options) {
      const self = choiceKey(point.id, option.id);
      for (const { decision, options, because } of option.conflicts ?? []) {
        for (const other of options) {
          add(self, choiceKey(decision, other), because);
        }
      }
      for (const { decision, options, because } of option.requires ?? []) {
        for (const other of byId.get(decision)?.options ?? []) {
          if (!options.includes(other.id)) {
            add(self, choiceKey(decision, other.id), because);
          }
        }
      }
    }
  }
  return relation;
}
