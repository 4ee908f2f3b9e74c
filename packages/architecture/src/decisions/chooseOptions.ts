import type { Requirements } from '../requirements/requirementsSchema';
import { decisionFramework } from './decisionFramework';
import { decisionPoints } from './decisionPoints';
import { assessRequirements } from './designPlatform';
import type { DecisionPins } from './pinsSchema';
import { solveDecisions } from './solveDecisions';

/**
 * The option of each decision, without the reasons that `recommend` gives.
 *
 * @returns undefined when the pins leave no consistent set.
 * @public
 */
export function chooseOptions(options: {
  requirements: Requirements;
  pins?: DecisionPins;
}): Record<string, string> | undefined {
  const { requirements, pins = {} } = options;
  const steps = solveDecisions({
    ...decisionFramework(decisionPoints),
    ...assessRequirements(requirements),
    pins,
  });
  return (
    steps &&
    Object.fromEntries(steps.map(({ decision, option }) => [decision, option]))
  );
}
