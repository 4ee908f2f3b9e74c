import { neighbouringRequirements } from '../assessment/neighbouringRequirements';
import type { Requirements } from '../requirements/requirementsSchema';
import type { DecisionFramework } from './decisionFramework';
import {
  assessRequirements,
  designPlatform,
  type PlatformAssessment,
  type PlatformDesign,
} from './designPlatform';
import type { DecisionPins } from './pinsSchema';
import type { Sensitivity } from './recommendation';

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
}): Record<string, Sensitivity> {
  const { framework, requirements, pins, assessment, design } = options;
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
        const title = point.options.find(each => each.id === option)?.title;
        found[id] = {
          kind: 'flips',
          requirement: neighbour.requirement,
          from: neighbour.from,
          to: neighbour.to,
          distance: neighbour.distance,
          option,
          text: `${neighbour.requirement} from ${neighbour.from} to ${neighbour.to} would make it ${title}`,
        };
        open.delete(id);
      }
    }
  }
  for (const id of open.keys()) {
    found[id] = {
      kind: 'stable',
      tried: neighbours.length,
      text: `none of ${neighbours.length} single changes of an answer or a weight turns it`,
    };
  }
  return found;
}
