import { checks } from './checks';
import { risks } from './risks';
import { unknown } from './unknown';

/** English. The other languages have the same keys. */
export const en = { ...unknown, ...checks, ...risks };
