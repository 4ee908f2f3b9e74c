import { unknown } from './unknown';

/** English. The other languages have the same keys. */
export const en = { ...unknown };
