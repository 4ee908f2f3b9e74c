import { describeObject } from '../objects/KubernetesObject';
import { describeScore } from '../output/describeScore';
import { formatJson } from '../output/formatJson';
import { plainText } from '../output/plainText';
import type { Finding } from '../result/Finding';
import type { Diagnosis } from '../troubleshooting/Symptom';
import { symptomsOfFinding } from '../troubleshooting/symptomsOfFinding';
import type { Assessment } from './assessSnapshot';

/** The version of the JSON form; a field is never removed or changed within one. */
export const ASSESSMENT_FORMAT = 'kubernetes-architect.io/assessment/v1';

const AREAS: readonly { area: Finding['area']; title: string }[] = [
  { area: 'tenant', title: 'Tenant namespaces' },
  { area: 'platform', title: 'Cluster and platform namespaces' },
];

/**
 * An assessment for people at a terminal: what is wrong now, findings of tenants and of the platform under the workload
 * they belong to, what could not be read, and the score.
 *
 * @public
 */
export function formatAssessmentTable(assessment: Assessment): string {
  const { cluster, diagnoses, result, unreadable } = assessment;
  const lines = [`Cluster ${cluster.name}, read at ${cluster.observedAt}`, ''];
  if (diagnoses.length > 0) {
    lines.push('What is wrong now', ...diagnoses.flatMap(diagnosisLines), '');
  }
  for (const { area, title } of AREAS) {
    const findings = result.findings.filter(finding => finding.area === area);
    if (findings.length > 0) lines.push(title, ...groupLines(findings), '');
  }
  const missing = Object.entries(unreadable);
  if (missing.length > 0) {
    lines.push(
      'Could not be read, so unknown',
      ...missing.map(([kind, reason]) => `  ${kind}: ${reason}`),
      '',
    );
  }
  lines.push(describeScore(result));
  return `${lines.map(plainText).join('\n')}\n`;
}

/**
 * An assessment as JSON text: the form of `formatJson` with the cluster, the diagnoses, what could not be read, and for
 * each finding the symptoms it leads to.
 *
 * @public
 */
export function formatAssessmentJson(assessment: Assessment): string {
  const { cluster, diagnoses, result, unreadable } = assessment;
  const checked = JSON.parse(formatJson(result));
  const findings = checked.findings.map((finding: Finding) => ({
    ...finding,
    symptoms: symptomsOfFinding(finding, diagnoses),
  }));
  return `${JSON.stringify(
    {
      ...checked,
      format: ASSESSMENT_FORMAT,
      cluster,
      findings,
      diagnoses,
      unreadable,
    },
    undefined,
    2,
  )}\n`;
}

function groupLines(findings: readonly Finding[]): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const workload = describeObject(finding.workload);
    groups.set(workload, [...(groups.get(workload) ?? []), finding]);
  }
  return [...groups].flatMap(([workload, group]) => {
    const width = Math.max(...group.map(({ rule }) => rule.length));
    return [
      `  ${workload}`,
      ...group.map(({ status, severity, rule, message }) =>
        `    ${(status === 'fail' ? severity : status).padEnd(
          8,
        )}  ${rule.padEnd(width)}  ${message}`.trimEnd(),
      ),
    ];
  });
}

function diagnosisLines(diagnosis: Diagnosis): string[] {
  const { title, object, message, causes } = diagnosis;
  const [cause] = causes;
  return [
    `  ${title}: ${describeObject(object)}: ${message}`,
    `    likely:  ${cause.title}`,
    ...cause.confirm.map(command => `    confirm: ${command}`),
    `    then:    ${cause.solution}`,
  ];
}
