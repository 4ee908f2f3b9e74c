import type { Language } from './Language';
import { type Message, message } from './Message';
import { translate } from './translate';

/** A sentence in one language, by its key. */
export type Say = (key: Message['key'], values?: Message['values']) => string;

/** What puts sentences into the words of a language. */
export function sayIn(language: Language): Say {
  return (key, values) => translate(language, message(key, values));
}
