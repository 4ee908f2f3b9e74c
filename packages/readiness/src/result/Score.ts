import { SEVERITY_WEIGHT } from '../rule/Severity';
import type { CheckedPair } from './Finding';

/**
 * A letter for a score.
 *
 * @public
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'F';

/**
 * How good, and how sure.
 *
 * @public
 */
export interface Score {
  /** 0 to 100: the share of the risk that was shown to be absent. Missing when nothing was judged. */
  value?: number;
  grade?: Grade;
  /** 0 to 100: the share of the risk that could be judged at all. */
  coverage: number;
  /** True when a critical failure holds the grade down. */
  capped: boolean;
}

const GRADES: [Grade, number][] = [
  ['A', 90],
  ['B', 80],
  ['C', 70],
  ['D', 60],
];

/** With a critical failure the score is no better than a D, however much else is right. */
const CRITICAL_CAP = 69;

/**
 * Weighs each rule on each object by its severity. What could not be judged stays in the total, so not knowing never
 * raises a score; what is excepted or does not apply is left out.
 *
 * @public
 */
export function scoreOf(checks: readonly CheckedPair[]): Score {
  let passed = 0;
  let failed = 0;
  let unknown = 0;
  let capped = false;
  for (const { status, severity } of checks) {
    const weight = SEVERITY_WEIGHT[severity];
    if (status === 'pass') passed += weight;
    if (status === 'unknown') unknown += weight;
    if (status === 'fail') {
      failed += weight;
      capped ||= severity === 'critical';
    }
  }
  const total = passed + failed + unknown;
  if (total === 0) return { coverage: 0, capped: false };
  const share = Math.floor((100 * passed) / total);
  const value = capped ? Math.min(share, CRITICAL_CAP) : share;
  return {
    value,
    grade: GRADES.find(([, least]) => value >= least)?.[0] ?? 'F',
    coverage: Math.floor((100 * (passed + failed)) / total),
    capped,
  };
}
