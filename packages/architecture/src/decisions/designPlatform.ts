import {
  type Answers,
  type Assumption,
  completeRequirements,
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
import type { Message } from '../translations/Message';
import type { DecisionFramework } from './decisionFramework';
import type { DecisionPins } from './pinsSchema';
import { type DecisionStep, solveDecisions } from './solveDecisions';

/** What the answers say, before anything is decided. @public */
export interface PlatformAssessment {
  answers: Answers;
  assumptions: Assumption<Message>[];
  profile: PlatformProfile;
  weights: CriterionWeight<Message>[];
}

/** A step, with the choices of all decisions taken before it. @public */
export interface RecommendedStep extends DecisionStep {
  beside: readonly Pick<DecisionStep, 'decision' | 'option'>[];
}

/** One consistent set of choices. @public */
export interface PlatformDesign {
  chosen: Record<string, string>;
  /**
   * The step that recommends each decision. For a pinned decision it is taken
   * as if its own pin were not there, beside all other pins.
   */
  steps: Record<string, RecommendedStep>;
}

/** From answers to facts and weights. @public */
export function assessRequirements(
  requirements: Requirements,
): PlatformAssessment {
  const { answers, assumptions } = completeRequirements(requirements);
  const profile = platformProfile(answers);
  return { answers, assumptions, profile, weights: criterionWeights(profile) };
}

/**
 * From facts and pins to choices.
 *
 * @returns undefined when the pins leave no consistent set.
 * @public
 */
export function designPlatform(
  framework: DecisionFramework,
  assessment: PlatformAssessment,
  pins: DecisionPins,
): PlatformDesign | undefined {
  const input = { ...framework, ...assessment };
  const solved = solveDecisions({ ...input, pins });
  if (!solved) {
    return undefined;
  }
  const steps = Object.fromEntries(
    besideEarlier(solved).map(step => [step.decision, step]),
  );
  for (const id of Object.keys(pins)) {
    const { [id]: _own, ...others } = pins;
    const free = solveDecisions({ ...input, pins: others });
    const step = besideEarlier(free ?? []).find(
      ({ decision }) => decision === id,
    );
    if (step) {
      steps[id] = step;
    }
  }
  return {
    chosen: Object.fromEntries(
      solved.map(({ decision, option }) => [decision, option]),
    ),
    steps,
  };
}

function besideEarlier(solved: readonly DecisionStep[]): RecommendedStep[] {
  const choices = solved.map(({ decision, option }) => ({ decision, option }));
  return solved.map((step, index) => ({
    ...step,
    beside: choices.slice(0, index),
  }));
}
