import { checks } from './checks';
import { pages } from './pages';
import { risks } from './risks';
import { runbooks } from './runbooks';
import { unknown } from './unknown';

/** English. The other languages have the same keys. */
export const en = { ...unknown, ...checks, ...risks, ...pages, ...runbooks };
