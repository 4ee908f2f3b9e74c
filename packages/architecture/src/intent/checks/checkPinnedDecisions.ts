import { decisionFramework } from '../../decisions/decisionFramework';
import { decisionPoints } from '../../decisions/decisionPoints';
import { assessRequirements } from '../../decisions/designPlatform';
import { pinProblems } from '../../decisions/pinProblems';
import { checkRequirements } from '../../requirements/checkRequirements';
import type { IntentCheck } from './IntentCheck';

/** Choices that people made themselves name options that exist, are possible, and can hold together. */
export const checkPinnedDecisions: IntentCheck = ({ spec }) => {
  const { requirements, decisions: { pins = {} } = {} } = spec;
  if (Object.keys(pins).length === 0) return [];
  if (!requirements) {
    return [
      {
        path: ['spec', 'decisions', 'pins'],
        message:
          'cannot be compared with anything: add spec.requirements, or remove the pins',
      },
    ];
  }
  // Contradicting answers are reported by a check of their own; what would follow from them says nothing.
  if (checkRequirements(requirements).length > 0) return [];
  return pinProblems({
    framework: decisionFramework(decisionPoints),
    assessment: assessRequirements(requirements),
    pins,
    pathPrefix: ['spec', 'decisions', 'pins'],
  });
};
