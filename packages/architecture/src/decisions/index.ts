export { chooseOptions } from './chooseOptions';
export type { Confidence } from './confidence';
export { decisionPoints } from './decisionPoints';
export { formatRecommendation } from './formatRecommendation';
export {
  type ParsedRecommendationInput,
  parseRecommendationInput,
  type RecommendationInput,
} from './parseRecommendationInput';
export * from './pinsSchema';
export { recommend, type RecommendResult } from './recommend';
export type * from './recommendation';
export { renderedOptions } from './renderedOptions';
export type { CriterionScore } from './scoreOptions';
export * from './types';
