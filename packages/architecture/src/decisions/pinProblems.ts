import type { FieldPath, FieldProblem } from '../intent/IntentProblem';
import { checkPins } from './checkPins';
import type { DecisionFramework } from './decisionFramework';
import type { PlatformAssessment } from './designPlatform';
import { nameConflict } from './nameConflict';
import type { DecisionPins } from './pinsSchema';
import { solveDecisions } from './solveDecisions';

/**
 * All that is wrong with pins: unknown names, pins a requirement rules out,
 * and a smallest set of pins that cannot hold together.
 *
 * @public
 */
export function pinProblems(options: {
  framework: DecisionFramework;
  assessment: PlatformAssessment;
  pins: DecisionPins;
  pathPrefix?: FieldPath;
}): FieldProblem[] {
  const { framework, assessment, pins, pathPrefix = [] } = options;
  const problems = checkPins({
    pins,
    points: framework.points,
    profile: assessment.profile,
    pathPrefix,
  });
  const input = { ...framework, ...assessment, pins };
  if (problems.length > 0 || solveDecisions(input)) {
    return problems;
  }
  const conflict = nameConflict(input);
  const names = conflict.pins.map(id => `${id}=${pins[id].option}`);
  return [
    {
      path: [...pathPrefix, ...conflict.pins.slice(0, 1)],
      atKey: true,
      message: `${names.join(
        ' and ',
      )} cannot hold together: ${conflict.reasons.join(
        '; ',
      )}; remove or change one of these pins`,
    },
  ];
}
