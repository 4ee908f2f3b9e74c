/** @public */
export interface Confidence {
  level: 'forced' | 'high' | 'medium' | 'low';
  /** 0.5 (a coin toss) to 1. */
  value: number;
  /** Points between the recommendation and the best other legal option; undefined when there is none. */
  margin?: number;
}

/** A margin of half a point on the scale of 1 to 5 is a clear preference. */
const highMargin = 0.5;
/** Below this, one adjustment of one criterion would turn the order. */
const mediumMargin = 0.2;

/**
 * Confidence comes from the margin alone: 0.5 at no margin, 1 from a full point
 * on, linear between. An option without a legal rival is forced.
 *
 * @public
 */
export function confidence(margin: number | undefined): Confidence {
  if (margin === undefined) {
    return { level: 'forced', value: 1 };
  }
  const value = Math.round((0.5 + 0.5 * Math.min(1, margin)) * 100) / 100;
  if (margin >= highMargin) {
    return { level: 'high', value, margin };
  }
  return { level: margin >= mediumMargin ? 'medium' : 'low', value, margin };
}
