import type { CheckResult } from '../result/CheckResult';
import {
  assessStandard,
  type ControlAssessment,
} from '../standards/assessStandard';
import { STANDARDS } from '../standards/standards';

/** The controls of the standard that was asked for, with what was seen of each; none without a standard. */
export function controlsOf({
  standard,
  checks,
}: CheckResult): ControlAssessment[] {
  return standard === undefined || !Object.hasOwn(STANDARDS, standard)
    ? []
    : assessStandard(STANDARDS[standard], checks);
}

/** The status in words: a control that rules settle in part is shown in part at most. */
export function describeStatus({
  status,
  coverage,
  unsure,
}: ControlAssessment): string {
  const part = coverage === 'partial' && status === 'shown' ? ' in part' : '';
  return `${status}${part}${unsure ? ' (number not checked)' : ''}`;
}

/** One line with how many controls were shown, failed and so on. */
export function describeControls(
  controls: readonly ControlAssessment[],
): string {
  const counts = new Map<string, number>();
  for (const { status } of controls) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return `${controls.length} controls: ${[...counts]
    .map(([status, count]) => `${count} ${status}`)
    .join(', ')}`;
}
