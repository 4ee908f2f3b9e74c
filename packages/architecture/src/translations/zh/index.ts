import type { en } from '../en';
import { assumptions } from './assumptions';
import { checks } from './checks';
import { pages } from './pages';
import { reasoning } from './reasoning';
import { risks } from './risks';
import { runbooks } from './runbooks';
import { unknown } from './unknown';
import { weights } from './weights';

/** 中文, with the keys of English. */
export const zh: Record<keyof typeof en, string> = {
  ...unknown,
  ...checks,
  ...risks,
  ...pages,
  ...runbooks,
  ...assumptions,
  ...weights,
  ...reasoning,
};
