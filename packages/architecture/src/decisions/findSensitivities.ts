import {
  type Neighbour,
  neighbouringRequirements,
} from '../assessment/neighbouringRequirements';
import type { Requirements } from '../requirements/requirementsSchema';
import type { Language } from '../translations/Language';
import { phrase } from '../translations/phrase';
import { sayIn } from '../translations/sayIn';
import type { DecisionFramework } from './decisionFramework';
import {
  assessRequirements,
  designPlatform,
  type PlatformAssessment,
  type PlatformDesign,
} from './designPlatform';
import type { DecisionPins } from './pinsSchema';
import type { Sensitivity } from './recommendation';
import type { DecisionPoint } from './types';
import { wordAnswer } from './wordAnswer';

/**
 * For every decision the nearest single change of an answer that turns its
 * recommendation, found by designing the platform again for each neighbouring
 * set of answers, nearest first.
 *
 * @public
 */
export function findSensitivities(options: {
  framework: DecisionFramework;
  requirements: Requirements;
  pins: DecisionPins;
  assessment: PlatformAssessment;
  design: PlatformDesign;
  language: Language;
}): Record<string, Sensitivity> {
  const { framework, requirements, pins, assessment, design, language } =
    options;
  const found: Record<string, Sensitivity> = {};
  const open = new Map(framework.points.map(point => [point.id, point]));
  const neighbours = neighbouringRequirements({
    requirements,
    answers: assessment.answers,
    weights: assessment.weights,
  });
  for (const neighbour of neighbours) {
    if (open.size === 0) {
      break;
    }
    const other = designPlatform(
      framework,
      assessRequirements(neighbour.requirements),
      pins,
    );
    if (!other) {
      continue;
    }
    for (const [id, point] of open) {
      const option = other.steps[id].option;
      if (option !== design.steps[id].option) {
        found[id] = flips({ language, neighbour, point, option });
        open.delete(id);
      }
    }
  }
  for (const id of open.keys()) {
    found[id] = {
      kind: 'stable',
      tried: neighbours.length,
      text: sayIn(language)('sensitivity.stable', {
        tried: neighbours.length,
      }),
    };
  }
  return found;
}

function flips(options: {
  language: Language;
  neighbour: Neighbour;
  point: DecisionPoint;
  option: string;
}): Sensitivity {
  const { language, neighbour, point, option } = options;
  const { requirement, distance } = neighbour;
  const from = wordAnswer(language, neighbour.from);
  const to = wordAnswer(language, neighbour.to);
  return {
    kind: 'flips',
    requirement,
    from,
    to,
    distance,
    option,
    text: sayIn(language)('sensitivity.flips', {
      requirement: phrase(language, requirement),
      from,
      to,
      option: point.options.find(({ id }) => id === option)?.title ?? option,
    }),
  };
}
