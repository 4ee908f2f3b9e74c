import type { en } from '../en';
import { checks } from './checks';
import { pages } from './pages';
import { risks } from './risks';
import { runbooks } from './runbooks';
import { unknown } from './unknown';

/** 中文, with the keys of English. */
export const zh: Record<keyof typeof en, string> = {
  ...unknown,
  ...checks,
  ...risks,
  ...pages,
  ...runbooks,
};
