import type { en } from '../en';
import { checks } from './checks';
import { pages } from './pages';
import { risks } from './risks';
import { runbooks } from './runbooks';
import { unknown } from './unknown';

/** 한국어, with the keys of English. */
export const ko: Record<keyof typeof en, string> = {
  ...unknown,
  ...checks,
  ...risks,
  ...pages,
  ...runbooks,
};
