import type { en } from '../en';
import { checks } from './checks';
import { risks } from './risks';
import { unknown } from './unknown';

/** 한국어, with the keys of English. */
export const ko: Record<keyof typeof en, string> = {
  ...unknown,
  ...checks,
  ...risks,
};
