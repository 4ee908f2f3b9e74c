import type { RequirementProblem } from '../requirements/parseRequirements';
import type { Requirements } from '../requirements/requirementsSchema';
import { checkPins } from './checkPins';
import { confidence } from './confidence';
import { decisionPoints } from './decisionPoints';
import { decisionReason } from './decisionReason';
import {
  type DecisionFramework,
  designPlatform,
  type PlatformDesign,
} from './designPlatform';
import { findSensitivities } from './findSensitivities';
import { incompatibilities } from './incompatibilities';
import { nameConflict } from './nameConflict';
import { orderPoints } from './orderPoints';
import type { DecisionPins } from './pinsSchema';
import type {
  ArchitectureDecision,
  Recommendation,
  Sensitivity,
} from './recommendation';
import { registerRisks } from './registerRisks';
import type { DecisionPoint } from './types';
import { weighOptions } from './weighOptions';

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
  const design = designPlatform(framework, requirements, pins);
  const errors = checkPins({
    pins,
    points,
    profile: design.profile,
    pathPrefix: pinPath,
  });
  if (errors.length > 0) {
    return { errors };
  }
  if (!design.chosen) {
    const conflict = nameConflict({ ...framework, ...design, pins });
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
  const { chosen } = design;
  const sensitivities = findSensitivities({
    framework,
    requirements,
    pins,
    design,
  });
  const decisions = points.map(point =>
    explain({
      point,
      framework,
      design,
      chosen,
      pins,
      sensitivity: sensitivities[point.id],
    }),
  );
  return {
    recommendation: {
      answers: design.answers,
      assumptions: design.assumptions,
      weights: design.weights,
      decisions,
      risks: registerRisks(decisions, points),
    },
  };
}

function explain(options: {
  point: DecisionPoint;
  framework: DecisionFramework;
  design: PlatformDesign;
  chosen: Readonly<Record<string, string>>;
  pins: DecisionPins;
  sensitivity: Sensitivity;
}): ArchitectureDecision {
  const { point, framework, design, chosen, pins, sensitivity } = options;
  const scores = design.scores[point.id];
  const weighed = weighOptions({
    point,
    scores,
    profile: design.profile,
    chosen,
    relation: framework.relation,
  });
  const find = (id: string) => weighed.find(each => each.id === id)!;
  const recommended = find(design.recommended[point.id]);
  const taken = find(chosen[point.id]);
  const rival = weighed.find(each => each.legal && each !== recommended);
  const option = point.options.find(({ id }) => id === taken.id)!;
  return {
    id: point.id,
    title: point.title,
    question: point.question,
    recommended: recommended.id,
    chosen: taken.id,
    ...(pins[point.id] ? { pin: pins[point.id] } : {}),
    reason: decisionReason({
      recommended,
      weighed,
      score: scores.find(each => each.option.id === recommended.id)!,
      weights: design.weights,
      pin: pins[point.id],
      pinned: taken,
    }),
    confidence: confidence(
      rival && Math.round((recommended.total - rival.total) * 100) / 100,
    ),
    options: weighed,
    sensitivity,
    consequences: [...option.consequences],
    followUps: [...point.followUps],
    rendered: taken.rendered,
  };
}
