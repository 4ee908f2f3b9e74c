import { assumptions } from './assumptions';
import { checks } from './checks';
import { pages } from './pages';
import { reasoning } from './reasoning';
import { risks } from './risks';
import { runbooks } from './runbooks';
import { unknown } from './unknown';
import { weights } from './weights';

/** English. The other languages have the same keys. */
export const en = {
  ...unknown,
  ...checks,
  ...risks,
  ...pages,
  ...runbooks,
  ...assumptions,
  ...weights,
  ...reasoning,
};
