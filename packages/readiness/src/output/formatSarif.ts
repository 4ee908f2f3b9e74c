import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { CheckResult } from '../result/CheckResult';
import type { Finding } from '../result/Finding';
import type { Rule } from '../rule/Rule';
import type { Severity } from '../rule/Severity';
import { describeSubject } from './describeSubject';

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** Numbers that code scanning sorts by. */
const SECURITY_SEVERITY: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/**
 * A result as a SARIF 2.1.0 log, for code scanning. Files are given relative to the root of the repository; a finding
 * keeps its fingerprint when lines move.
 *
 * @public
 */
export function formatSarif(
  result: CheckResult,
  tool: { version: string } = { version: '0.1.0' },
): string {
  const positions = new Map(
    result.rules.map((rule, position) => [rule.id, position]),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Kubernetes Architect',
            semanticVersion: tool.version,
            informationUri:
              'https://github.com/kubernetes-architect/kubernetes-architect',
            rules: result.rules.map(describeRule),
          },
        },
        invocations: [
          {
            executionSuccessful: result.problems.length === 0,
            toolExecutionNotifications: result.problems.map(
              ({ file, line, message }) => ({
                level: 'error',
                message: { text: message },
                locations: [physical(file, line)],
              }),
            ),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: result.findings.map(finding =>
          describeFinding(finding, positions.get(finding.rule) ?? -1),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function describeRule(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\n${rule.fix}` },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: [
        rule.category,
        ...(rule.standards ?? []).map(
          ({ standard, control }) => `${standard}:${control}`,
        ),
      ],
      'security-severity': SECURITY_SEVERITY[rule.severity],
    },
  };
}

function describeFinding(finding: Finding, ruleIndex: number): Result {
  const { file, line = 1, column = 1, object, build, path } = finding;
  const name = `${describeSubject(object, build)}${path && ` ${path}`}`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind: finding.status === 'unknown' ? 'review' : 'fail',
    level: finding.status === 'unknown' ? 'none' : LEVEL[finding.severity],
    message: { text: `${name}: ${finding.message}` },
    locations: [
      {
        ...(file !== undefined && physical(file, line, column)),
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
    partialFingerprints: { 'kubernetesArchitect/v1': finding.id },
    ...(finding.status === 'excepted' && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: finding.exception?.reason ?? '',
        },
      ],
    }),
  };
}

function physical(
  file: string,
  startLine: number,
  startColumn?: number,
): Location {
  const uri = file
    .replace(/\\/g, '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine, ...(startColumn && { startColumn }) },
    },
  };
}
