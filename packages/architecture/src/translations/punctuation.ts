import type { Language } from './Language';
import { sayIn } from './sayIn';

/** How a language ends and joins sentences. */
interface Punctuation {
  stop: string;
  betweenSentences: string;
  betweenReasons: string;
  betweenNames: string;
  afterLabel: string;
  brackets: readonly [open: string, close: string];
}

const western: Punctuation = {
  stop: '.',
  betweenSentences: ' ',
  betweenReasons: '; ',
  betweenNames: ', ',
  afterLabel: ': ',
  brackets: [' (', ')'],
};

const punctuation: Record<Language, Punctuation> = {
  en: western,
  zh: {
    stop: '。',
    betweenSentences: '',
    betweenReasons: '；',
    betweenNames: '、',
    afterLabel: '：',
    brackets: ['（', '）'],
  },
  ko: western,
};

function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

/** A paragraph: every sentence ends with one stop. */
export function joinSentences(
  language: Language,
  sentences: readonly string[],
): string {
  const { stop, betweenSentences } = punctuation[language];
  return sentences
    .map(sentence => `${withoutStop(sentence)}${stop}`)
    .join(betweenSentences);
}

/** Reasons that stand in one sentence. */
export function joinReasons(
  language: Language,
  reasons: readonly string[],
): string {
  return reasons.map(withoutStop).join(punctuation[language].betweenReasons);
}

/** Names one after the other. */
export function joinNames(
  language: Language,
  names: readonly string[],
): string {
  return names.join(punctuation[language].betweenNames);
}

/** Names with “and” or “or” between them. */
export function joinWith(
  word: 'and' | 'or',
  language: Language,
  names: readonly string[],
): string {
  return names.length === 0
    ? ''
    : names.reduce((left, right) =>
        sayIn(language)(`list.${word}`, { left, right }),
      );
}

/** What a text is about, and the text. */
export function labelled(
  language: Language,
  label: string,
  text: string,
): string {
  return `${label}${punctuation[language].afterLabel}${text}`;
}

/** A remark behind what it is about. */
export function remark(
  language: Language,
  subject: string,
  text: string,
): string {
  const [open, close] = punctuation[language].brackets;
  return `${subject}${open}${text}${close}`;
}
