import type { CheckResult } from '../result/CheckResult';
import type { Finding } from '../result/Finding';
import {
  controlsOf,
  describeControls,
  describeStatus,
} from './describeControls';
import { describeScore } from './describeScore';
import { describeSubject } from './describeSubject';
import { plainText } from './plainText';

/**
 * A result for people at a terminal: findings under the workload they belong to, worst first.
 *
 * @public
 */
export function formatTable(result: CheckResult): string {
  const lines: string[] = [];
  const groups = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const workload = describeSubject(finding.workload, finding.build);
    groups.set(workload, [...(groups.get(workload) ?? []), finding]);
  }
  for (const [workload, findings] of groups) {
    lines.push(plainText(workload), ...columns(findings.map(row)), '');
  }
  for (const { file, line, message } of result.problems) {
    lines.push(`${plainText(file)}:${line}: ${plainText(message)}`);
  }
  if (result.problems.length > 0) lines.push('');
  const controls = controlsOf(result);
  if (controls.length > 0) {
    const rows = controls.map(control => [
      describeStatus(control),
      control.id,
      control.title,
      control.failing.join(', '),
    ]);
    lines.push(describeControls(controls), ...columns(rows), '');
  }
  lines.push(describeScore(result));
  return `${lines.join('\n')}\n`;
}

function row(finding: Finding): string[] {
  const place =
    finding.file === undefined
      ? finding.path
      : `${finding.file}:${finding.line}`;
  const status = finding.status === 'fail' ? finding.severity : finding.status;
  const until = finding.exception
    ? ` (${
        finding.exception.expired ? 'exception expired' : 'excepted until'
      } ${finding.exception.expires})`
    : '';
  return [status, finding.rule, place, finding.message + until].map(plainText);
}

function columns(rows: string[][]): string[] {
  const widths = [0, 1, 2].map(column =>
    Math.max(...rows.map(cells => cells[column].length)),
  );
  return rows.map(cells =>
    `  ${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')}`.trimEnd(),
  );
}
