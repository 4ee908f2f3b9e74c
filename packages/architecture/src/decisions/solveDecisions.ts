import type { CriterionWeight } from '../assessment/criterionWeights';
import type { PlatformProfile } from '../assessment/platformProfile';
import type { Incompatibilities } from './incompatibilities';
import {
  arcConsistent,
  type Domains,
  legalDomains,
  narrowDomains,
} from './legalDomains';
import type { DecisionPins } from './pinsSchema';
import { type OptionScore, scoreOptions } from './scoreOptions';
import type { DecisionPoint } from './types';

/** @public */
export interface SolveInput {
  /** In the order they are decided, see {@link orderPoints}. */
  points: readonly DecisionPoint[];
  relation: Incompatibilities;
  profile: PlatformProfile;
  weights: readonly CriterionWeight<unknown>[];
  pins: DecisionPins;
}

/** How one decision was taken. @public */
export interface DecisionStep {
  decision: string;
  option: string;
  scores: readonly OptionScore[];
  /** Choices of the decisions taken before it. */
  beside: Readonly<Record<string, string>>;
}

/**
 * Chooses one option for every decision so that no two conflict.
 *
 * Earlier decisions choose first: the best-scored option that still leaves a
 * way to complete the rest. Pins are fixed from the start and so bind earlier
 * decisions too. The result is a fixed point: no single decision could take a
 * better option beside the others.
 *
 * @returns the steps in order, or undefined when there is no consistent set.
 * @public
 */
export function solveDecisions(input: SolveInput): DecisionStep[] | undefined {
  const domains = arcConsistent(legalDomains(input), input.relation);
  return domains && chooseFrom({ index: 0, domains, chosen: {} }, input);
}

interface Position {
  index: number;
  domains: Domains;
  chosen: Readonly<Record<string, string>>;
}

function chooseFrom(
  position: Position,
  input: SolveInput,
): DecisionStep[] | undefined {
  const { index, domains, chosen } = position;
  const { relation, profile, weights } = input;
  const point = input.points[index];
  if (point === undefined) {
    return [];
  }
  const decision = point.id;
  const open = domains.get(decision) ?? [];
  const scores = scoreOptions({ point, context: { profile, chosen }, weights });
  const ranked = scores
    .filter(({ option }) => open.includes(option.id))
    .sort((left, right) => right.total - left.total);
  for (const { option } of ranked) {
    const next = narrowDomains({
      decision,
      option: option.id,
      domains,
      relation,
    });
    const rest =
      next &&
      chooseFrom(
        {
          index: index + 1,
          domains: next,
          chosen: { ...chosen, [decision]: option.id },
        },
        input,
      );
    if (rest) {
      return [{ decision, option: option.id, scores, beside: chosen }, ...rest];
    }
  }
  return undefined;
}
