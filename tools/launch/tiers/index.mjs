import { browser } from './browser.mjs';
import { integration } from './integration.mjs';
import { lint } from './lint.mjs';
import { types } from './types.mjs';
import { unit } from './unit.mjs';

/** The tiers in the order they run: the quick ones first. */
export const TIERS = [lint, types, unit, integration, browser];
