import type { CheckResult } from '../result/CheckResult';
import {
  controlsOf,
  describeControls,
  describeStatus,
} from './describeControls';
import { describeScore } from './describeScore';
import { describeSubject } from './describeSubject';
import { plainText } from './plainText';

/** A comment in a pull request is cut by its host when longer; the rest is counted. */
const MOST_ROWS = 100;

/** Names come from manifests: they must not become markup. */
function inert(text: string): string {
  return plainText(text).replace(
    /[\\`*_{}[\]<>#|!~@&]/g,
    character => `&#${character.charCodeAt(0)};`,
  );
}

/**
 * A result as a comment for a pull request.
 *
 * @public
 */
export function formatMarkdown(result: CheckResult): string {
  const lines = ['### Readiness', '', describeScore(result), ''];
  if (result.findings.length > 0) {
    lines.push(
      '| severity | rule | object | where | what |',
      '|---|---|---|---|---|',
    );
    for (const finding of result.findings.slice(0, MOST_ROWS)) {
      const place =
        finding.file === undefined
          ? finding.path
          : `${finding.file}:${finding.line}`;
      const severity =
        finding.status === 'fail' ? finding.severity : finding.status;
      const cells = [
        severity,
        finding.rule,
        describeSubject(finding.object, finding.build),
        place,
        finding.message,
      ];
      lines.push(`| ${cells.map(inert).join(' | ')} |`);
    }
    const more = result.findings.length - MOST_ROWS;
    if (more > 0) lines.push('', `and ${more} more`);
  }
  const controls = controlsOf(result);
  if (controls.length > 0) {
    lines.push(
      '',
      describeControls(controls),
      '',
      '| seen | control | about | failing rules |',
      '|---|---|---|---|',
    );
    for (const control of controls) {
      const { id, title, failing } = control;
      const cells = [describeStatus(control), id, title, failing.join(', ')];
      lines.push(`| ${cells.map(inert).join(' | ')} |`);
    }
    lines.push('');
  }
  for (const { file, line, message } of result.problems) {
    lines.push(`- ${inert(`${file}:${line}: ${message}`)}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
