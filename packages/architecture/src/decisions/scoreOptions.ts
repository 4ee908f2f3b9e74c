import type { CriterionWeight } from '../assessment/criterionWeights';
import {
  type Criterion,
  criteria,
  type DecisionContext,
  type DecisionOption,
  type DecisionPoint,
} from './types';
import { criterionValues, firedAdjustments, totalScore } from './totalScore';

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

/** Scores every option of a point in a context, with all that moved them. @public */
export function scoreOptions(options: {
  point: DecisionPoint;
  context: DecisionContext;
  weights: readonly CriterionWeight<unknown>[];
}): OptionScore[] {
  const { point, context, weights } = options;
  return point.options.map(option => {
    const fired = firedAdjustments(option, context);
    const values = criterionValues(option, fired);
    const scores = {} as Record<Criterion, CriterionScore>;
    criteria.forEach((criterion, index) => {
      scores[criterion] = {
        base: option.scores[index],
        value: values[index],
        because: fired
          .filter(({ by }) => (by[criterion] ?? 0) !== 0)
          .map(({ because }) => because),
      };
    });
    const direction = (by: Partial<Record<Criterion, number>>) =>
      Object.values(by).reduce((sum, each) => sum + each, 0);
    return {
      option,
      total: totalScore(values, weights),
      criteria: scores,
      forIt: fired.filter(({ by }) => direction(by) > 0).map(a => a.because),
      againstIt: fired
        .filter(({ by }) => direction(by) < 0)
        .map(a => a.because),
    };
  });
}
