import type { DecisionPoint } from './types';

/** Options of one other decision that are barred, each with the reason. @public */
export type BarredOptions = ReadonlyMap<string, string>;

/** For an option, by the key of {@link choiceKey}: what it bars, by decision. Symmetric. @public */
export type Incompatibilities = ReadonlyMap<
  string,
  ReadonlyMap<string, BarredOptions>
>;

/** Key of one option of one decision. @public */
export function choiceKey(decision: string, option: string): string {
  return `${decision}/${option}`;
}

/** Why two choices cannot stand side by side, or undefined when they can. @public */
export function clashBetween(
  relation: Incompatibilities,
  left: { decision: string; option: string },
  right: { decision: string; option: string },
): string | undefined {
  return relation
    .get(choiceKey(left.decision, left.option))
    ?.get(right.decision)
    ?.get(right.option);
}

/** Reads `conflicts` and `requires` of every option into one symmetric relation. @public */
export function incompatibilities(
  points: readonly DecisionPoint[],
): Incompatibilities {
  const relation = new Map<string, Map<string, Map<string, string>>>();
  const byId = new Map(points.map(point => [point.id, point]));
  type Choice = { decision: string; option: string };
  const bar = (from: Choice, to: Choice, because: string) => {
    const key = choiceKey(from.decision, from.option);
    const decisions =
      relation.get(key) ?? new Map<string, Map<string, string>>();
    const options = decisions.get(to.decision) ?? new Map<string, string>();
    if (!options.has(to.option)) {
      options.set(to.option, because);
    }
    decisions.set(to.decision, options);
    relation.set(key, decisions);
  };
  const add = (left: Choice, right: Choice, because: string) => {
    bar(left, right, because);
    bar(right, left, because);
  };
  for (const point of points) {
    for (const option of point.options) {
      const self = { decision: point.id, option: option.id };
      for (const { decision, options, because } of option.conflicts ?? []) {
        for (const other of options) {
          add(self, { decision, option: other }, because);
        }
      }
      for (const { decision, options, because } of option.requires ?? []) {
        for (const other of byId.get(decision)?.options ?? []) {
          if (!options.includes(other.id)) {
            add(self, { decision, option: other.id }, because);
          }
        }
      }
    }
  }
  return relation;
}
