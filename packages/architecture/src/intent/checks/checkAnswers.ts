import { checkRequirements } from '../../requirements/checkRequirements';
import type { IntentCheck } from './IntentCheck';

/** The answers from which decisions are made do not contradict each other. */
export const checkAnswers: IntentCheck = ({ spec }) =>
  spec.requirements
    ? checkRequirements(spec.requirements).map(problem => ({
        ...problem,
        path: ['spec', 'requirements', ...problem.path],
      }))
    : [];
