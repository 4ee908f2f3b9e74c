import type { Language } from '../translations/Language';
import { translate } from '../translations/translate';
import type { PlatformAssessment } from './designPlatform';
import type { Recommendation } from './recommendation';

/** Assumptions and weights with their reasons as people read them. */
export function wordAssessment(
  language: Language,
  { assumptions, weights }: PlatformAssessment,
): Pick<Recommendation, 'assumptions' | 'weights'> {
  return {
    assumptions: assumptions.map(each => ({
      ...each,
      reason: translate(language, each.reason),
    })),
    weights: weights.map(each => ({
      ...each,
      reasons: each.reasons.map(reason => translate(language, reason)),
    })),
  };
}
