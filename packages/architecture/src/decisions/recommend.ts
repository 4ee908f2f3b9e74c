import type { RequirementProblem } from '../requirements/parseRequirements';
import type { Requirements } from '../requirements/requirementsSchema';
import { checkPins } from './checkPins';
import { decisionPoints } from './decisionPoints';
import {
  assessRequirements,
  type DecisionFramework,
  designPlatform,
} from './designPlatform';
import { explainDecision } from './explainDecision';
import { findSensitivities } from './findSensitivities';
import { incompatibilities } from './incompatibilities';
import { nameConflict } from './nameConflict';
import { orderPoints } from './orderPoints';
import type { DecisionPins } from './pinsSchema';
import type { Recommendation } from './recommendation';
import { registerRisks } from './registerRisks';
import type { DecisionPoint } from './types';

/** @public */
export type RecommendResult =
  | { recommendation: Recommendation; errors?: undefined }
  | { recommendation?: undefined; errors: RequirementProblem[] };

/**
 * Designs a platform from answers and pins: every decision with all its
 * options, the reason, and what would change it. Same input, same answer.
 *
 * @returns the recommendation, or every problem of the pins at once: unknown
 * names, pins a requirement rules out, and a smallest set of pins that cannot
 * hold together.
 * @public
 */
export function recommend(options: {
  requirements: Requirements;
  pins?: DecisionPins;
  /** Defaults to all decision points of this package. */
  points?: readonly DecisionPoint[];
  /** Put before the path of a pin in an error, for example `spec`, `decisions`. */
  pinPath?: readonly string[];
}): RecommendResult {
  const { requirements, pins = {}, pinPath = [] } = options;
  const points = orderPoints(options.points ?? decisionPoints);
  const framework: DecisionFramework = {
    points,
    relation: incompatibilities(points),
  };
  const assessment = assessRequirements(requirements);
  const errors = checkPins({
    pins,
    points,
    profile: assessment.profile,
    pathPrefix: pinPath,
  });
  if (errors.length > 0) {
    return { errors };
  }
  const design = designPlatform(framework, assessment, pins);
  if (!design) {
    const conflict = nameConflict({ ...framework, ...assessment, pins });
    const names = conflict.pins.map(id => `${id}=${pins[id].option}`);
    return {
      errors: [
        {
          path: [...pinPath, conflict.pins[0] ?? ''].join('.'),
          message: `${names.join(
            ' and ',
          )} cannot hold together: ${conflict.reasons.join(
            '; ',
          )}; remove or change one of these pins`,
        },
      ],
    };
  }
  const sensitivities = findSensitivities({
    framework,
    requirements,
    pins,
    assessment,
    design,
  });
  const decisions = points.map(point =>
    explainDecision({
      point,
      framework,
      assessment,
      design,
      pins,
      sensitivity: sensitivities[point.id],
    }),
  );
  return {
    recommendation: {
      answers: assessment.answers,
      assumptions: assessment.assumptions,
      weights: assessment.weights,
      decisions,
      risks: registerRisks(decisions, points),
    },
  };
}
