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
import { criterionValues, firedAdjustments, totalScore } from './totalScore';
import type { DecisionContext, DecisionOption, DecisionPoint } from './types';

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
  /** Choices its options were scored beside: of the decisions it comes after. */
  seen: Readonly<Record<string, string>>;
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
  return domains && chooseFrom({ index: 0, domains, path: undefined }, input);
}

interface Position {
  index: number;
  domains: Domains;
  path: Taken | undefined;
}

/** A choice on the way, with those before it. Nothing is copied from step to step. */
interface Taken {
  decision: string;
  option: string;
  before: Taken | undefined;
}

function chooseFrom(
  { index, domains, path }: Position,
  input: SolveInput,
): DecisionStep[] | undefined {
  const { relation, profile, weights } = input;
  const point = input.points[index];
  if (point === undefined) {
    return [];
  }
  const decision = point.id;
  const seen = choicesSeenBy(point, path);
  const open = domains.get(decision) ?? [];
  const options = point.options.filter(({ id }) => open.includes(id));
  for (const option of rank(options, { profile, chosen: seen }, weights)) {
    const next = narrowDomains({ decision, option, domains, relation });
    const taken = { decision, option, before: path };
    const rest =
      next &&
      chooseFrom({ index: index + 1, domains: next, path: taken }, input);
    if (rest) {
      return [{ decision, option, seen }, ...rest];
    }
  }
  return undefined;
}

/** Identifiers of options, the best scored first. */
function rank(
  options: readonly DecisionOption[],
  context: DecisionContext,
  weights: SolveInput['weights'],
): string[] {
  // Where one option is left there is nothing to compare.
  if (options.length <= 1) return options.map(({ id }) => id);
  return options
    .map(option => {
      const fired = firedAdjustments(option, context);
      const total = totalScore(criterionValues(option, fired), weights);
      return { id: option.id, total };
    })
    .sort((left, right) => right.total - left.total)
    .map(({ id }) => id);
}

/** All that a point may look at. */
function choicesSeenBy(
  { after = [] }: DecisionPoint,
  path: Taken | undefined,
): Record<string, string> {
  const chosen: Record<string, string> = {};
  if (after.length === 0) return chosen;
  for (let taken = path; taken; taken = taken.before) {
    if (after.includes(taken.decision)) chosen[taken.decision] = taken.option;
  }
  return chosen;
}
