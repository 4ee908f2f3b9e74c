import type { en } from '../en';
import { checks } from './checks';
import { risks } from './risks';
import { unknown } from './unknown';

/** 中文, with the keys of English. */
export const zh: Record<keyof typeof en, string> = {
  ...unknown,
  ...checks,
  ...risks,
};
