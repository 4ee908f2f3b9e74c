import { formatPath } from '../intent/formatPath';
import type { FieldPath, IntentProblem } from '../intent/IntentProblem';
import type { Requirements } from '../requirements/requirementsSchema';
import type { Language } from '../translations/Language';
import { phrase } from '../translations/phrase';
import { decisionFramework } from './decisionFramework';
import { decisionPoints } from './decisionPoints';
import { assessRequirements, designPlatform } from './designPlatform';
import { explainDecision } from './explainDecision';
import { findSensitivities } from './findSensitivities';
import { mapTexts } from './mapTexts';
import { pinProblems } from './pinProblems';
import type { DecisionPins } from './pinsSchema';
import type { Recommendation } from './recommendation';
import { registerRisks } from './registerRisks';
import type { DecisionPoint } from './types';
import { wordAssessment } from './wordAssessment';

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
  /** Language of every text; errors are English. Default: English. */
  language?: Language;
}): RecommendResult {
  const { requirements, pins = {}, pinPath = [], language = 'en' } = options;
  const english = decisionFramework(options.points ?? decisionPoints);
  const assessment = assessRequirements(requirements);
  const problems = pinProblems({
    framework: english,
    assessment,
    pins,
    pathPrefix: pinPath,
  });
  const framework = decisionFramework(
    english.points.map(point =>
      mapTexts(point, text => phrase(language, text)),
    ),
  );
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
    language,
  });
  const { points } = framework;
  const decisions = points.map(point =>
    explainDecision({
      point,
      framework,
      assessment,
      design,
      pins,
      sensitivity: sensitivities[point.id],
      language,
    }),
  );
  return {
    recommendation: {
      answers: assessment.answers,
      ...wordAssessment(language, assessment),
      decisions,
      risks: registerRisks({ decisions, points, language }),
    },
  };
}
