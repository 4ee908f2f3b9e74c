import type { CriterionWeight } from '../assessment/criterionWeights';
import type { PlatformProfile } from '../assessment/platformProfile';
import { choiceKey, type Incompatibilities } from './incompatibilities';
import type { DecisionPins } from './pinsSchema';
import { scoreOptions } from './scoreOptions';
import type { DecisionPoint } from './types';

/** @public */
export interface SolveInput {
  /** In the order they are decided, see {@link orderPoints}. */
  points: readonly DecisionPoint[];
  relation: Incompatibilities;
  profile: PlatformProfile;
  weights: readonly CriterionWeight[];
  pins: DecisionPins;
}

type Domains = ReadonlyMap<string, readonly string[]>;
type Choice = Record<string, string>;

/**
 * Chooses one option for every decision so that no two conflict.
 *
 * Earlier decisions choose first, the best-scored option that still leaves at
 * least one way to complete the rest; pins are fixed from the start and so
 * bind earlier decisions too. The result is a fixed point: no single decision
 * could take a better option beside the others.
 *
 * @returns the chosen option by decision, or undefined when there is no such set.
 * @public
 */
export function solveDecisions(input: SolveInput): Choice | undefined {
  const domains = new Map<string, readonly string[]>();
  for (const point of input.points) {
    const pin = input.pins[point.id];
    domains.set(
      point.id,
      point.options
        .filter(option => pin === undefined || option.id === pin.option)
        .filter(
          option =>
            !(option.constraints ?? []).some(each =>
              each.violated(input.profile),
            ),
        )
        .map(({ id }) => id),
    );
  }
  const consistent = makeArcConsistent(domains, input.relation);
  return consistent && chooseFrom(0, consistent, {}, input);
}

function chooseFrom(
  index: number,
  domains: Domains,
  chosen: Choice,
  input: SolveInput,
): Choice | undefined {
  const point = input.points[index];
  if (point === undefined) {
    return chosen;
  }
  const allowed = domains.get(point.id) ?? [];
  const ranked = scoreOptions({
    point,
    context: { profile: input.profile, chosen },
    weights: input.weights,
  })
    .filter(({ option }) => allowed.includes(option.id))
    .sort((left, right) => right.total - left.total);
  for (const { option } of ranked) {
    const narrowed = narrow(domains, point.id, option.id, input.relation);
    const rest =
      narrowed &&
      chooseFrom(
        index + 1,
        narrowed,
        { ...chosen, [point.id]: option.id },
        input,
      );
    if (rest) {
      return rest;
    }
  }
  return undefined;
}

function narrow(
  domains: Domains,
  decision: string,
  option: string,
  relation: Incompatibilities,
): Domains | undefined {
  const next = new Map(domains);
  next.set(decision, [option]);
  const barred = relation.get(choiceKey(decision, option));
  if (!barred) {
    return next;
  }
  for (const [other, values] of domains) {
    if (other !== decision) {
      const kept = values.filter(value => !barred.has(choiceKey(other, value)));
      if (kept.length === 0) {
        return undefined;
      }
      next.set(other, kept);
    }
  }
  return next;
}

/** Removes options no option of some other decision can stand beside, until nothing changes. */
function makeArcConsistent(
  start: Domains,
  relation: Incompatibilities,
): Domains | undefined {
  const domains = new Map(start);
  let changed = true;
  while (changed) {
    changed = false;
    for (const [decision, values] of domains) {
      const kept = values.filter(value => {
        const barred = relation.get(choiceKey(decision, value));
        return (
          !barred ||
          [...domains].every(
            ([other, options]) =>
              other === decision ||
              options.some(option => !barred.has(choiceKey(other, option))),
          )
        );
      });
      if (kept.length === 0) {
        return undefined;
      }
      if (kept.length < values.length) {
        domains.set(decision, kept);
        changed = true;
      }
    }
  }
  return domains;
}
