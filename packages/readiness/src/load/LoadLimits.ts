/**
 * What a file may cost before it is refused.
 *
 * @public
 */
export interface LoadLimits {
  /** Characters of one file. */
  characters: number;
  /** Levels of nesting. */
  depth: number;
  /** Values of one file, counted after aliases are expanded. */
  values: number;
  /** Aliases of one file. */
  aliases: number;
}

/**
 * Room for the largest custom resource definitions, and an end to everything meant to exhaust memory or the stack.
 *
 * @public
 */
export const DEFAULT_LOAD_LIMITS: LoadLimits = {
  characters: 10_000_000,
  depth: 200,
  values: 1_000_000,
  aliases: 1_000,
};
