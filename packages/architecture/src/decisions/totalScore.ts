import type { CriterionWeight } from '../assessment/criterionWeights';
import {
  type Adjustment,
  criteria,
  type DecisionContext,
  type DecisionOption,
} from './types';

/** Totals are compared after rounding, so that floating point never decides. */
const totalPrecision = 1e6;

/** Adjustments of an option whose condition holds. @public */
export function firedAdjustments(
  { adjust = [] }: DecisionOption,
  context: DecisionContext,
): readonly Adjustment[] {
  return adjust.filter(({ when }) => when(context));
}

/** Values of an option after its adjustments, 1 to 5, in the order of {@link criteria}. @public */
export function criterionValues(
  option: DecisionOption,
  fired: readonly Adjustment[],
): number[] {
  return criteria.map((criterion, index) => {
    let value: number = option.scores[index];
    for (const { by } of fired) value += by[criterion] ?? 0;
    return Math.min(5, Math.max(1, value));
  });
}

/** Weighted mean of the values of all criteria, 1 to 5, before rounding for display. @public */
export function totalScore(
  values: readonly number[],
  weights: readonly CriterionWeight<unknown>[],
): number {
  let sum = 0;
  let weightSum = 0;
  for (const { criterion, weight } of weights) {
    sum += weight * values[criteria.indexOf(criterion)];
    weightSum += weight;
  }
  return Math.round((sum / weightSum) * totalPrecision) / totalPrecision;
}
