import type { DecisionFramework } from './decisionFramework';
import type { PlatformAssessment } from './designPlatform';
import { clashBetween } from './incompatibilities';
import type { DecisionPins } from './pinsSchema';
import { solveDecisions } from './solveDecisions';
import type { DecisionPoint } from './types';

/** Options of one decision with which, beside given choices, all the others can still be taken. @public */
export function allowedOptions(options: {
  point: DecisionPoint;
  framework: DecisionFramework;
  assessment: PlatformAssessment;
  beside: Readonly<Record<string, string>>;
}): string[] {
  const { point, framework, assessment, beside } = options;
  const fixed: DecisionPins = Object.fromEntries(
    Object.keys(beside).map(id => [id, { option: beside[id], reason: '' }]),
  );
  return point.options
    .filter(
      ({ id, constraints = [] }) =>
        !constraints.some(each => each.violated(assessment.profile)) &&
        !Object.keys(beside).some(decision =>
          clashBetween(
            framework.relation,
            { decision: point.id, option: id },
            { decision, option: beside[decision] },
          ),
        ),
    )
    .map(({ id }) => id)
    .filter(
      option =>
        solveDecisions({
          ...framework,
          ...assessment,
          pins: { ...fixed, [point.id]: { option, reason: '' } },
        }) !== undefined,
    );
}
