import type { CriterionWeight } from '../assessment/criterionWeights';
import {
  type Criterion,
  criteria,
  type DecisionContext,
  type DecisionOption,
  type DecisionPoint,
} from './types';

/** One criterion of one option: 1 (worst) to 5, and what moved it. @public */
export interface CriterionScore {
  base: number;
  value: number;
  because: string[];
}

/** @public */
export interface OptionScore {
  option: DecisionOption;
  /** Weighted mean of the criteria, 1 to 5, before rounding for display. */
  total: number;
  criteria: Record<Criterion, CriterionScore>;
  /** Reasons that raised or lowered this option on this platform. */
  forIt: string[];
  againstIt: string[];
}

/** Totals are compared after rounding, so that floating point never decides. */
const totalPrecision = 1e6;

/** Scores every option of a point in a context. @public */
export function scoreOptions(options: {
  point: DecisionPoint;
  context: DecisionContext;
  weights: readonly CriterionWeight<unknown>[];
}): OptionScore[] {
  const { point, context, weights } = options;
  return point.options.map(option => {
    const fired = (option.adjust ?? []).filter(({ when }) => when(context));
    const scores = {} as Record<Criterion, CriterionScore>;
    criteria.forEach((criterion, index) => {
      const base = option.scores[index];
      const moved = fired.filter(({ by }) => (by[criterion] ?? 0) !== 0);
      const sum = moved.reduce(
        (all, { by }) => all + (by[criterion] ?? 0),
        base,
      );
      scores[criterion] = {
        base,
        value: Math.min(5, Math.max(1, sum)),
        because: moved.map(({ because }) => because),
      };
    });
    const weightSum = weights.reduce((sum, { weight }) => sum + weight, 0);
    const total =
      weights.reduce(
        (sum, { criterion, weight }) => sum + weight * scores[criterion].value,
        0,
      ) / weightSum;
    const direction = (by: Partial<Record<Criterion, number>>) =>
      Object.values(by).reduce((sum, each) => sum + each, 0);
    return {
      option,
      total: Math.round(total * totalPrecision) / totalPrecision,
      criteria: scores,
      forIt: fired.filter(({ by }) => direction(by) > 0).map(a => a.because),
      againstIt: fired
        .filter(({ by }) => direction(by) < 0)
        .map(a => a.because),
    };
  });
}
