import type { DecisionPoint } from './types';

/** Options of one other decision that are barred, each with the reason. @public */
export type BarredOptions = ReadonlyMap<string, string>;

/** By decision and option: what it bars, by decision. Symmetric. @public */
export type Incompatibilities = ReadonlyMap<
  string,
  ReadonlyMap<string, ReadonlyMap<string, BarredOptions>>
>;

const NOTHING: ReadonlyMap<string, BarredOptions> = new Map();

/** What one option bars, by decision. @public */
export function barredBy(
  relation: Incompatibilities,
  { decision, option }: { decision: string; option: string },
): ReadonlyMap<string, BarredOptions> {
  return relation.get(decision)?.get(option) ?? NOTHING;
}

/** Why two choices cannot stand side by side, or undefined when they can. @public */
export function clashBetween(
  relation: Incompatibilities,
  left: { decision: string; option: string },
  right: { decision: string; option: string },
): string | undefined {
  return barredBy(relation, left).get(right.decision)?.get(right.option);
}

/** Reads `conflicts` and `requires` of every option into one symmetric relation. @public */
export function incompatibilities(
  points: readonly DecisionPoint[],
): Incompatibilities {
  type Barred = Map<string, Map<string, string>>;
  const relation = new Map<string, Map<string, Barred>>();
  const byId = new Map(points.map(point => [point.id, point]));
  type Choice = { decision: string; option: string };
  const bar = (from: Choice, to: Choice, because: string) => {
    const choices = relation.get(from.decision) ?? new Map<string, Barred>();
    const decisions: Barred = choices.get(from.option) ?? new Map();
    const options = decisions.get(to.decision) ?? new Map<string, string>();
    if (!options.has(to.option)) {
      options.set(to.option, because);
    }
    decisions.set(to.decision, options);
    choices.set(from.option, decisions);
    relation.set(from.decision, choices);
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
