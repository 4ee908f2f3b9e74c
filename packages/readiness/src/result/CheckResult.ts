import type { IgnoredDocument } from '../load/loadManifests';
import type { ManifestProblem } from '../load/ManifestProblem';
import type { Rule } from '../rule/Rule';
import type { CheckedPair, Finding } from './Finding';
import type { Score } from './Score';

/**
 * Everything a check found.
 *
 * @public
 */
export interface CheckResult {
  /** Version judged for, such as `1.36`. */
  kubernetes: string;
  standard?: string;
  /** Objects that were read. */
  objects: number;
  rules: Rule[];
  checks: CheckedPair[];
  findings: Finding[];
  summary: Record<CheckedPair['status'], number>;
  score: Score;
  problems: ManifestProblem[];
  ignored: IgnoredDocument[];
}
