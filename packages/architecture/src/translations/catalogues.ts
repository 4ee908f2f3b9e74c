import { en } from './en';
import { ko } from './ko';
import type { Language } from './Language';
import { zh } from './zh';

/**
 * Keys of the sentences. Every language has all of them.
 *
 * @public
 */
export type MessageKey = keyof typeof en;

/** The sentences of each language. */
export const catalogues: Record<Language, Record<MessageKey, string>> = {
  en,
  zh,
  ko,
};
