/** Name of the intent at the root of the fleet repository. */
export const INTENT_FILE = 'platform.yaml';

/** Copy of the intent in the repositories beside the fleet. */
export const INTENT_COPY = '.architect/platform.yaml';
