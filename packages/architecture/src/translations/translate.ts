import { catalogues } from './catalogues';
import type { Language } from './Language';
import type { Message } from './Message';

/** A place in a sentence that is filled in, for example `{cluster}`. */
export const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/**
 * Puts a message into words. A value that is missing stays visible as its
 * placeholder.
 *
 * @public
 */
export function translate(
  language: Language,
  { key, values }: Message,
): string {
  return catalogues[language][key].replace(PLACEHOLDER, (whole, name: string) =>
    values !== undefined && Object.hasOwn(values, name)
      ? String(values[name])
      : whole,
  );
}
