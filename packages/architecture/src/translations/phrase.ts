import { decisions as koreanDecisions } from './ko/decisions';
import { prices as koreanPrices } from './ko/prices';
import { requirements as koreanRequirements } from './ko/requirements';
import type { Language } from './Language';
import type { Phrases } from './Phrases';
import { productNames } from './productNames';
import { decisions as chineseDecisions } from './zh/decisions';
import { prices as chinesePrices } from './zh/prices';
import { requirements as chineseRequirements } from './zh/requirements';

/** Sentences of the decisions and of the price table, and names of answers, by their English text. */
export const phrases: Record<Exclude<Language, 'en'>, Phrases> = {
  zh: {
    ...productNames,
    ...chineseRequirements,
    ...chinesePrices,
    ...chineseDecisions,
  },
  ko: {
    ...productNames,
    ...koreanRequirements,
    ...koreanPrices,
    ...koreanDecisions,
  },
};

/**
 * An English text of the framework in a language. What has no translation
 * stays English.
 */
export function phrase(language: Language, english: string): string {
  return language !== 'en' && Object.hasOwn(phrases[language], english)
    ? phrases[language][english]
    : english;
}
