import type { CheckedPair } from '../result/Finding';
import type { ControlCoverage, Standard, StandardControl } from './Standard';

/**
 * What was seen of a control. `shown` says that every rule for it passed where it applied, not that the standard is met.
 *
 * @public
 */
export type ControlStatus =
  | 'shown'
  | 'failed'
  | 'unknown'
  | 'not applicable'
  | 'not automated';

/**
 * A control with what was seen of it.
 *
 * @public
 */
export interface ControlAssessment {
  id: string;
  title: string;
  coverage: ControlCoverage;
  status: ControlStatus;
  /** Pairs of a rule and an object that were judged, by answer. */
  passed: number;
  failed: number;
  unknown: number;
  excepted: number;
  /** Rules of the control that failed. */
  failing: string[];
  unsure: boolean;
}

/**
 * Sums up checks by the controls of a standard. A control without any object it applies to is not shown.
 *
 * @public
 */
export function assessStandard(
  standard: Standard,
  checks: readonly CheckedPair[],
): ControlAssessment[] {
  const byRule = new Map<string, CheckedPair[]>();
  for (const check of checks) {
    const known = byRule.get(check.rule);
    if (known) known.push(check);
    else byRule.set(check.rule, [check]);
  }
  return standard.controls.map(control => assessControl(control, byRule));
}

function assessControl(
  control: StandardControl,
  byRule: ReadonlyMap<string, CheckedPair[]>,
): ControlAssessment {
  const checks = control.rules.flatMap(rule => byRule.get(rule) ?? []);
  const count = (status: CheckedPair['status']) =>
    checks.filter(check => check.status === status).length;
  const counts = {
    passed: count('pass'),
    failed: count('fail'),
    unknown: count('unknown'),
    excepted: count('excepted'),
  };
  const { id, title, coverage, unsure = false } = control;
  return {
    id,
    title,
    coverage,
    status: statusOf(control, counts),
    ...counts,
    failing: control.rules.filter(rule =>
      byRule.get(rule)?.some(({ status }) => status === 'fail'),
    ),
    unsure,
  };
}

/** An exception is a decision not to meet a control for an object: such a control is not shown. */
function statusOf(
  control: StandardControl,
  counts: Record<'passed' | 'failed' | 'unknown' | 'excepted', number>,
): ControlStatus {
  if (control.coverage === 'manual') return 'not automated';
  if (counts.failed > 0 || counts.excepted > 0) return 'failed';
  if (counts.unknown > 0) return 'unknown';
  return counts.passed > 0 ? 'shown' : 'not applicable';
}
