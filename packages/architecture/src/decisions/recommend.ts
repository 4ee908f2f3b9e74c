import { formatPath } from '../intent/formatPath';
import type { FieldPath, IntentProblem } from '../intent/IntentProblem';
import type { Requirements } from '../requirements/requirementsSchema';
import { decisionFramework } from './decisionFramework';
import { decisionPoints } from './decisionPoints';
import { assessRequirements, designPlatform } from './designPlatform';
import { explainDecision } from './explainDecision';
import { findSensitivities } from './findSensitivities';
import { pinProblems } from './pinProblems';
import type { DecisionPins } from './pinsSchema';
import type { Recommendation } from './recommendation';
import { registerRisks } from './registerRisks';
import type { DecisionPoint } from './types';

/** @public */
export type RecommendResult =
  | { recommendation: Recommendation; errors?: undefined }
  | { recommendation?: undefined; errors: IntentProblem[] };

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
  pinPath?: FieldPath;
}): RecommendResult {
  const { requirements, pins = {}, pinPath = [] } = options;
  const framework = decisionFramework(options.points ?? decisionPoints);
  const { points } = framework;
  const assessment = assessRequirements(requirements);
  const problems = pinProblems({
    framework,
    assessment,
    pins,
    pathPrefix: pinPath,
  });
  const design =
    problems.length === 0 && designPlatform(framework, assessment, pins);
  if (!design) {
    return {
      errors: problems.map(({ path, message }) => ({
        path: formatPath(path),
        message,
      })),
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
