import type { CheckResult } from '../result/CheckResult';
import type { CheckedPair, Finding } from '../result/Finding';
import { describeSubject } from './describeSubject';
import { plainText } from './plainText';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, character => ENTITIES[character]);
}

function element(
  name: string,
  attributes: Record<string, string | number>,
  body: string[] = [],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return body.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${body.join('')}</${name}>`;
}

/**
 * A result as JUnit XML: a suite for each rule, a case for each object. Unknown is an error and excepted is skipped,
 * so neither looks like a pass.
 *
 * @public
 */
export function formatJunit(result: CheckResult): string {
  const details = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const key = `${finding.rule}\n${describeSubject(
      finding.object,
      finding.build,
    )}`;
    details.set(key, [...(details.get(key) ?? []), finding]);
  }
  const suites = result.rules.map(rule => {
    const checks = result.checks.filter(
      check => check.rule === rule.id && check.status !== 'not-applicable',
    );
    return { rule, checks };
  });
  const unreadable = result.problems.map(({ file, line, message }) =>
    element('testcase', { classname: 'input', name: `${file}:${line}` }, [
      element('error', { message }),
    ]),
  );
  const body = suites
    .filter(({ checks }) => checks.length > 0)
    .map(({ rule, checks }) =>
      element(
        'testsuite',
        { name: rule.id, tests: checks.length, ...counts(checks) },
        checks.map(check =>
          testCase(
            check,
            details.get(
              `${check.rule}\n${describeSubject(check.object, check.build)}`,
            ) ?? [],
          ),
        ),
      ),
    );
  if (unreadable.length > 0) {
    body.push(
      element(
        'testsuite',
        { name: 'input', tests: unreadable.length, errors: unreadable.length },
        unreadable,
      ),
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'testsuites',
    { name: 'readiness' },
    body.length > 0 ? body : [''],
  )}\n`;
}

function counts(checks: readonly CheckedPair[]): Record<string, number> {
  const count = (status: CheckedPair['status']) =>
    checks.filter(check => check.status === status).length;
  return {
    failures: count('fail'),
    errors: count('unknown'),
    skipped: count('excepted'),
  };
}

function testCase(check: CheckedPair, findings: readonly Finding[]): string {
  const attributes = {
    classname: check.rule,
    name: describeSubject(check.object, check.build),
  };
  const text = findings
    .map(
      ({ file, line, path, message }) =>
        `${file === undefined ? path : `${file}:${line}`} ${message}`,
    )
    .join('; ');
  switch (check.status) {
    case 'fail':
      return element('testcase', attributes, [
        element('failure', { type: check.severity, message: text }),
      ]);
    case 'unknown':
      return element('testcase', attributes, [
        element('error', { message: text }),
      ]);
    case 'excepted':
      return element('testcase', attributes, [
        element('skipped', { message: text }),
      ]);
    default:
      return element('testcase', attributes);
  }
}
