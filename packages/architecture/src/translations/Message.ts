import type { MessageKey } from './catalogues';

/**
 * A sentence that is put into words only when it is shown: its key in the
 * catalogue, and what is filled in.
 *
 * @public
 */
export interface Message {
  key: MessageKey;
  values?: Readonly<Record<string, string | number>>;
}

/** A sentence by its key. */
export function message(key: MessageKey, values?: Message['values']): Message {
  return values === undefined ? { key } : { key, values };
}
