export type { Answers, Assumption } from './completeRequirements';
export type { CriterionWeight } from './criterionWeights';
export type { PlatformProfile } from './platformProfile';
