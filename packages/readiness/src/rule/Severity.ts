/**
 * How much a failure matters.
 *
 * @public
 */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = [
  'critical',
  'high',
  'medium',
  'low',
];

/**
 * What a failure costs in the score. One critical failure weighs as much as ten low ones; it also caps the grade.
 *
 * @public
 */
export const SEVERITY_WEIGHT: Record<Severity, number> = {
  critical: 10,
  high: 5,
  medium: 2,
  low: 1,
};
