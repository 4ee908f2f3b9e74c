import {
  completeRequirements,
  type Answers,
  type Assumption,
} from '../assessment/completeRequirements';
import {
  type CriterionWeight,
  criterionWeights,
} from '../assessment/criterionWeights';
import {
  type PlatformProfile,
  platformProfile,
} from '../assessment/platformProfile';
import type { Requirements } from '../requirements/requirementsSchema';
import { choiceKey, type Incompatibilities } from './incompatibilities';
import type { DecisionPins } from './pinsSchema';
import { type OptionScore, scoreOptions } from './scoreOptions';
import { solveDecisions } from './solveDecisions';
import type { DecisionPoint } from './types';

/** Points in order, with the relation between their options. @public */
export interface DecisionFramework {
  points: readonly DecisionPoint[];
  relation: Incompatibilities;
}

/** One consistent set of choices for one set of answers. @public */
export interface PlatformDesign {
  answers: Answers;
  assumptions: Assumption[];
  profile: PlatformProfile;
  weights: CriterionWeight[];
  /** Undefined when the pins leave no consistent set. */
  chosen?: Record<string, string>;
  scores: Record<string, OptionScore[]>;
  /** The best option of each decision beside the other choices; differs from `chosen` only where pinned. */
  recommended: Record<string, string>;
}

/** From answers and pins to choices; no explanation yet. @public */
export function designPlatform(
  framework: DecisionFramework,
  requirements: Requirements,
  pins: DecisionPins,
): PlatformDesign {
  const { answers, assumptions } = completeRequirements(requirements);
  const profile = platformProfile(answers);
  const weights = criterionWeights(profile);
  const chosen = solveDecisions({ ...framework, profile, weights, pins });
  const design: PlatformDesign = {
    answers,
    assumptions,
    profile,
    weights,
    chosen,
    scores: {},
    recommended: {},
  };
  if (!chosen) {
    return design;
  }
  for (const point of framework.points) {
    const scores = scoreOptions({
      point,
      context: { profile, chosen },
      weights,
    });
    design.scores[point.id] = scores;
    design.recommended[point.id] =
      pins[point.id] === undefined
        ? chosen[point.id]
        : bestBeside({ point, scores, profile, chosen, framework });
  }
  return design;
}

function bestBeside(options: {
  point: DecisionPoint;
  scores: readonly OptionScore[];
  profile: PlatformProfile;
  chosen: Readonly<Record<string, string>>;
  framework: DecisionFramework;
}): string {
  const { point, scores, profile, chosen, framework } = options;
  const [best] = scores
    .filter(({ option }) => {
      const barred = framework.relation.get(choiceKey(point.id, option.id));
      return (
        !(option.constraints ?? []).some(each => each.violated(profile)) &&
        !Object.entries(chosen).some(
          ([decision, other]) =>
            decision !== point.id && barred?.has(choiceKey(decision, other)),
        )
      );
    })
    .sort((left, right) => right.total - left.total);
  return best.option.id;
}
